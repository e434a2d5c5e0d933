// Only the server asks: the list is far larger than any page. Hosted Supabase can refuse leaked
// passwords as well, by a setting of the project; this holds without it.
let common: Promise<ReadonlySet<string>> | undefined

/** Whether it is among the first that would be tried, however its letters are cased. */
export async function isCommonPassword(password: string): Promise<boolean> {
  common ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].map(String)),
  )
  return (await common).has(password.toLowerCase())
}
