// Only the server checks this: the list is far larger than any page. Hosted Supabase can also
// refuse leaked passwords by a project setting; this check does not need it.
let common: Promise<ReadonlySet<string>> | undefined

/** Whether the password is among the first that an attacker tries, in any case of its letters. */
export async function isCommonPassword(password: string): Promise<boolean> {
  common ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].map(String)),
  )
  return (await common).has(password.toLowerCase())
}
