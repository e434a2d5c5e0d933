// Property tests try the same examples in every run, so that a failure comes from the change that is
// tested. The soak draws others each time.
import fc from 'fast-check'

if (process.env.SAMPLES !== 'whole') fc.configureGlobal({ seed: 2026 })
