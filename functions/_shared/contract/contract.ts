import type { z } from 'zod'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The input and the output of one function. The function serves it, and its callers call by it. */
export interface Contract<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  /** the function's folder, and the last part of its address */
  function: string
  /** GET and DELETE take their input from the query. */
  method: Method
  input: Input
  output: Output
}
