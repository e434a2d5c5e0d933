import type { z } from 'zod'

export interface Prompt {
  /** The work for the model. Only we write it. */
  instructions: string
  /** Text from CVs, postings and pages. A provider sends it separately from the instructions. */
  data: string
}

/** One thing that an AI model is asked to do. `builtin` does it in plain code, without a model. */
export interface Task<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  name: string
  input: Input
  output: Output
  prompt(input: z.output<Input>): Prompt
  builtin(input: z.output<Input>): z.input<Output> | Promise<z.input<Output>>
  /** Compares a model's answer with its input, and drops what the input does not say. */
  hold?(output: z.output<Output>, input: z.output<Input>): z.input<Output>
}

/** Keeps the schemas' types, so that `prompt` and `builtin` are checked against them. */
export function defineTask<Input extends z.ZodType, Output extends z.ZodType>(
  task: Task<Input, Output>,
): Task<Input, Output> {
  return task
}
