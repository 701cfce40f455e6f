/** The question of a fact is called what the fact is called, the group of a topic what the topic is. */

/** The question of why a number is missing: a number cannot be chosen from a list that also has reasons. */
export const absentLinkId = (fact: string): string => `${fact}.absent`

/** The text that helps to answer. */
export const helpLinkId = (fact: string): string => `${fact}.help`
