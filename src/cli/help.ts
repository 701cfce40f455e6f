export const help = `forlop: decision support by Norway's guide to local mental health and substance use services

  forlop assess FILE|-        the decision for a kartlegging (JSON), as a page
      --locale nb|nn|en       its language (nb)
      --json                  the decision itself
      --why                   every rule too, with what it says
      --reading careful|literal
      --edition 2025|2014
      --as-of YYYY-MM-DD      the day that statutes are cited as of
  forlop questions            all facts with their values and texts
  forlop rules                the catalogue of rules
      --id RULE               one rule, in full
  forlop statement R6.32      a statement of the guide, the rules that carry it, the tests that show it
  forlop pathway              all pathways
  forlop pathway ID           one pathway, in words
      --mermaid|--svg|--scxml|--json  drawn, or as data
      --instance FILE|-       where this person stands, and what can happen next; with a drawing: marked in it
      --now YYYY-MM-DD        with the person: what is due, and what is late, on that day

  questions, rules, statement and pathway take --locale and --json too.
  Exit code 0 when answered, 2 on bad input, with one line per fault on standard error.
`
