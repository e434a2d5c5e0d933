// Erases the caller's account. The account is closed before the answer; the function `account`
// removes the rest.
import { assertOwner } from '../_shared/http/assert-owner.ts'
import { eraseAccount } from '../_shared/contract/account.ts'
import { Failure } from '../_shared/contract/failure.ts'
import { endpoint } from '../_shared/http/endpoint.ts'

export default endpoint(
  eraseAccount,
  async ({ email }, { supabase, supabaseAdmin, userId, aal }) => {
    await assertOwner(supabase, userId, aal)
    const { data, error } = await supabaseAdmin.auth.admin.getUserById(userId)
    if (error) throw error
    if (email.toLowerCase() !== data.user.email?.toLowerCase())
      throw new Failure('account.email_differs')
    await supabaseAdmin.rpc('begin_erasure', { person: userId }).throwOnError()
    return {}
  },
)
