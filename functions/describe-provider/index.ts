// Names the AI provider that this installation may send texts to, for people who are asked to
// agree. Returns only the host of its address, and never a key.
import { describedProvider } from '../_shared/ai/ai-context.ts'
import { describeProvider } from '../_shared/contract/provider.ts'
import { endpoint } from '../_shared/http/endpoint.ts'

export default endpoint(describeProvider, () => Promise.resolve({ provider: describedProvider }), {
  auth: 'none',
})
