export interface Phrases {
  readonly language: string;
}
