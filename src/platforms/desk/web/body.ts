/** Reads what the page sends: JSON alone, small, and of a known shape. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { z } from 'zod';

/**
 * The body of a request. A form of another site cannot send this type of content.
 * @throws {HTTPException} 415, or 400 with what is wrong.
 */
export async function jsonBody<T extends z.ZodType>(c: Context, shape: T): Promise<z.output<T>> {
  if (!/^application\/json(?:;|$)/iu.test(c.req.header('content-type') ?? ''))
    throw new HTTPException(415, { message: 'Only application/json is read here.' });
  const sent: unknown = await c.req.json().catch(() => undefined);
  const { success, data, error } = shape.safeParse(sent);
  if (success) return data;
  const [issue] = error.issues;
  throw new HTTPException(400, {
    message: `${issue?.path.join('.') || 'The body'}: ${issue?.message ?? 'wrong'}`,
  });
}
