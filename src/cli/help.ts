export const help = `forlop: decision support by Norway's guide to local mental health and substance use services

  forlop assess FILE|-        the decision for a kartlegging (JSON), as a page
      --locale nb|nn|en       its language (nb)
      --json                  the decision itself
      --why                   every rule too, with what it says
      --reading careful|literal
      --edition 2025|2014
      --as-of YYYY-MM-DD      the day that statutes are cited as of
      --kommune FILE          the profile of a municipality: its services, gaps and rules are in the decision
  forlop questions            all facts with their values and texts
  forlop rules                the catalogue of rules
      --id RULE               one rule, in full
  forlop statement R6.32      a statement of the guide, the rules that carry it, the tests that show it
  forlop pathway              all pathways
  forlop pathway ID           one pathway, in words
      --mermaid|--svg|--scxml|--json  drawn, or as data
      --instance FILE|-       where this person stands, and what can happen next; with a drawing: marked in it
      --now YYYY-MM-DD        with the person: what is due, and what is late, on that day
  forlop simulate ID          made-up legal histories of a pathway: how long phases take against their limits
      --seed N                the same seed gives the same histories (1)
      --count N               how many (1000)
  forlop serve                the CDS Hooks service, with a page to try it, until it is stopped
      --port N                8080 unless told
      --host HOST             127.0.0.1 unless told; another one needs --auth
      --auth FILE             the clients that may call: {"url": …, "clients": [{"iss": …, "jku": …}]}
      --origin ORIGIN         a page elsewhere that may call, https://ehr.example.org; can be given several times
      --locale, --reading, --as-of  as for assess; a request can ask for another language
  forlop export --format F    the rules for other systems, as files
      --format cql|fhir|dmn-table|json-schema
      --out DIR               the folder for them; one file alone can go to standard output
      --reading careful|literal
      --separator comma|semicolon|tab  between the cells of the table (comma)
      --base URL              where canonical FHIR URLs live
  forlop conformance          tests an implementation, statement by statement; exit code 1 when it fails
      --url URL               each kartlegging is posted there as JSON; the answer is a decision, or a part of one
      --cds-hooks URL         a CDS Hooks 2.0 service, or the host of one: it is asked by a hook, and its cards are read
      --command CMD           gets one kartlegging a line on standard input, and answers with one line each
      --self                  this library
      --level literal|careful what the sentences say, or their gaps read conservatively too (careful)
      --facts A,B --actions C what it has, where it does not have all: the rest is told as not covered
      --format text|json|junit|html
  forlop kommune check FILE   a municipality's profile: its faults, or what of the guide it has no service for
      --strict                exit code 1 when there is something it has no service for
      --locale, --json        as above
  forlop kommune init [FILE]  a profile to start from, with comments, in a new file or on standard output
      --locale nb|nn|en       the language of its comments (nb)
  forlop diff A B             two versions of the rules: an edition (2025, 2014), a folder or a packed tarball of forlop
      --population FILE       kartlegginger, one a line: how many are answered otherwise
      --reading careful|literal

  questions, rules, statement, pathway and simulate take --locale and --json too; export takes --locale,
  diff --json.
  Exit code 0 when answered, 1 when something does not conform or a duty is lost, 2 on bad input, with one line per
  fault on standard error.
`
