// Loaded when the first password is chosen, which is seldom when the home starts.
let common: Promise<ReadonlySet<string>> | undefined

/** Whether it is among the first that would be tried, however its letters are cased. */
export async function isCommonPassword(password: string): Promise<boolean> {
  common ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].map(String)),
  )
  return (await common).has(password.toLowerCase())
}
