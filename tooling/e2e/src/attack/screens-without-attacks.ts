/** Screens on which nothing stands that anybody wrote: there is nobody signed in, no clinic known, or no question answered in words. */
export const WITHOUT_ATTACKS: readonly string[] = ['/sign-in', 'nowhere']
