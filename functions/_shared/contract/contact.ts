import { z } from 'zod'
import { contact } from './profile.ts'

/** A form sends a blank for a missing value; the stored contact has null. */
const blankIsNull = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? null : value

const { name, email, phone, address } = contact.shape

export const readContact = {
  function: 'contact',
  method: 'GET',
  input: z.object({}),
  output: contact,
} as const

/** Replaces all four fields. */
export const writeContact = {
  function: 'contact',
  method: 'PUT',
  input: z.object({
    name: z.preprocess(blankIsNull, name),
    email: z.preprocess(blankIsNull, email),
    phone: z.preprocess(blankIsNull, phone),
    address: z.preprocess(blankIsNull, address),
  }),
  output: contact,
} as const
