// Name, e-mail, phone and address, for their owner only. The database keeps them sealed.
import { assertOwner } from '../_shared/http/assert-owner.ts'
import * as contract from '../_shared/contract/contact.ts'
import { endpoint, endpoints } from '../_shared/http/endpoint.ts'
import { readContact, writeContact } from '../_shared/sealing/sealed-contact.ts'

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
