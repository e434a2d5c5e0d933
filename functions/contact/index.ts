// Name, e-mail, phone and address, for their owner alone. The database keeps them sealed.
import type { Db } from '../_shared/authorise.ts'
import * as contract from '../_shared/contract/contact.ts'
import { Failure } from '../_shared/contract/failure.ts'
import { endpoint, endpoints } from '../_shared/endpoint.ts'
import { readContact, writeContact } from '../_shared/sealed-contact.ts'

const EMPTY = { name: null, email: null, phone: null, address: null }

const read = endpoint(
  contract.readContact,
  async (_input, { supabase, supabaseAdmin, userId, aal }) => {
    await assertOwner(supabase, userId, aal)
    return (await readContact(supabaseAdmin, userId)) ?? EMPTY
  },
)

const write = endpoint(
  contract.writeContact,
  async (fields, { supabase, supabaseAdmin, userId, aal }) => {
    await assertOwner(supabase, userId, aal)
    await writeContact(supabaseAdmin, userId, fields)
    return fields
  },
)

export default endpoints(read, write)

/** The secret key passes every policy, so the caller's own right is asked for first: by RLS. */
async function assertOwner(supabase: Db, userId: string, aal: string | null) {
  const { data } = await supabase
    .from('profiles')
    .select('user_id')
    .eq('user_id', userId)
    .maybeSingle()
    .throwOnError()
  if (data) return
  throw new Failure(aal === 'aal2' ? 'not_found' : 'auth.mfa_required')
}
