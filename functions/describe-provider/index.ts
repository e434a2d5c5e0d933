// Which AI provider this installation may send texts to, for whoever is asked to agree to it. Never
// a key, nor more of the address than its host.
import { describedProvider } from '../_shared/ai/ai-context.ts'
import { describeProvider } from '../_shared/contract/provider.ts'
import { endpoint } from '../_shared/http/endpoint.ts'

export default endpoint(describeProvider, () => Promise.resolve({ provider: describedProvider }), {
  auth: 'none',
})
