interface TopicCase {
  /** the policies on realtime.messages that are about it */
  policies: string[]
  /** the topic of this person */
  topicOf(userId: string): string
}

/** Each kind of private topic. A policy that stands at none of them fails isolation.test.ts. */
export const TOPICS: TopicCase[] = [
  { policies: ['owner hears own topic'], topicOf: (userId) => `user:${userId}` },
]
