/** The two kinds of fault that are foreseen. Everything else is a bug, and is shown with an incident id. */

/** A fault the user can mend. The message is a whole sentence that names the thing, the value and the remedy. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A fault the operator can mend: logged with its cause; at start it ends the process with status 1. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
