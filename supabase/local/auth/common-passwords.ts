// Loaded with the first password, since most starts of the home need none.
let common: Promise<ReadonlySet<string>> | undefined

/** Whether an attacker would try this password early, in any case of its letters. */
export async function isCommonPassword(password: string): Promise<boolean> {
  common ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].map(String)),
  )
  return (await common).has(password.toLowerCase())
}
