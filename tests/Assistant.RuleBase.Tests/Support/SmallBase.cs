namespace Assistant.RuleBase.Tests.Support;

/// <summary>The smallest rule base that has one of everything, as texts by path.</summary>
internal static class SmallBase
{
    public static IReadOnlyDictionary<string, string> Texts { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["rulebase.yaml"] = """
            name: Small
            version: 1.0.0
            released: 2026-11-23
            classes:
              - { id: great, when: { indicator: permanent-seat, is: true } }
              - { id: smaller, when: always }
            parameters: { p0: 0.25, kappa: 0.5, rho: 0.5, lambda: 0.5, priorWeight: 10, maximumAge: 4, tieReach: 8, staleAfter: 4, unseen: 0.8 }
            reference:
              maximumCases: 100
              scenarios:
                - { id: us-trade, senders: [USA], measures: [trade], breadth: targeted }
                - { id: us-energy, senders: [USA], measures: [energy], breadth: comprehensive }
            """,
        ["vocabulary/hedges.yaml"] = """
            p0: 0.25
            classes:
              - { id: possible, cues: [may, can], p: [0.25, 0.40, 0.55] }
              - { id: directional, cues: [helps], p: [0.35, 0.50, 0.65] }
              - { id: regular, cues: [usually], p: [0.60, 0.75, 0.88] }
            """,
        ["vocabulary/indicators.yaml"] = """
            - id: export-concentration
              name: Export concentration
              definition: Share of the largest group of goods.
              unit: fraction of 1
              direction: More rests on few goods.
              kind: number
              range: [0, 1]
              bands: [{ name: low, to: 0.3 }, { name: high }]
              bandSource: Ours.
              dataset: Sample of exports
              publisher: Nobody
              licence: CC0-1.0
              confidence: high
            - id: permanent-seat
              name: Permanent seat
              definition: Holds a permanent seat.
              unit: flag
              direction: Holds one.
              kind: flag
              range: [0, 1]
              dataset: Plain facts
              publisher: Nobody
              licence: public fact
              confidence: high
            """,
        ["vocabulary/factors.yaml"] = """
            factors:
              - id: exposure
                label: exposure
                meaning: How much runs through the sender.
                high: much runs through it
                low: little runs through it
                cites: [sample#p1.s1]
                value: { tie: [export, import], toward: sender, up: [0.2, 0.9] }
              - id: strain
                label: strain
                meaning: How much hurts.
                high: much hurts
                low: little hurts
                cites: [sample#p1.s1]
                value: { all: [{ factor: exposure, up: [0.3, 0.9] }, { indicator: export-concentration, up: [0.2, 0.6] }] }
            """,
        ["vocabulary/responses.yaml"] = """
            responses:
              - id: diversify-partners
                label_target: widen partners
                label_third_party: widen partners as well
                meaning: Open further markets.
                aliases: [diversify]
                horizon: { value: longer, our_reading: true }
                goes_with: [{ id: resist-absorb, cites: [sample#p1.s2] }]
                cites: [sample#p1.s1]
              - id: resist-absorb
                label_target: bear it
                label_third_party: carry on
                meaning: Bear the cost.
                aliases: [resist]
                horizon: { value: first-months, cites: [sample#p1.s2] }
                cites: [sample#p1.s2]
            companion:
              public-messaging: { label: messages, sentence: Say what is going on., cites: [sample#p1.s2] }
            outside:
              - { id: retaliation, words: [retaliate], sentence: Not discussed., near: [resist-absorb] }
            """,
        ["vocabulary/sanctions.yaml"] = """
            senders:
              - { id: USA, name: the United States, kind: state, camp: west, words: [washington], issuesMainCurrency: true }
              - { id: EU, name: the European Union, kind: union, camp: west, words: [brussels], issuesMainCurrency: true, members: european-union }
            groups:
              - { words: [the west], senders: [USA, EU] }
            measures:
              - { id: trade, label: trade, words: [trade] }
              - { id: energy, label: energy, words: [energy] }
            breadth:
              - { id: targeted, value: 0, label: targeted, words: [targeted] }
              - { id: comprehensive, value: 1, label: comprehensive, words: [comprehensive] }
            intensity: [{ id: low, value: 0, label: low, words: [mild] }]
            duration: [{ id: short, value: 0, label: short, words: [brief] }]
            phase: [{ id: imposed, label: imposed, words: [imposed] }]
            demand: [{ id: minor, label: minor, words: [minor] }]
            offers: [{ id: relief, label: relief, words: [relief] }]
            posture: [{ id: open, label: open, words: [open] }]
            secondary: { words: [secondary] }
            position: { thirdParty: { words: [third party] } }
            successors: { YUG: SRB }
            assumptions:
              - { attribute: breadth, when: nothing-said, value: targeted, because: the smallest }
            """,
        ["documents/sample.yaml"] = """
            id: sample
            title: A sample
            author: not recorded
            publisher: not recorded
            address: not recorded
            published: 2025-07-28
            kind: essay
            evidence: none stated
            appraisal: Made for tests.
            sections:
              - { id: h1, heading: All, from: p1, to: p1 }
            locators:
              - { locator: title, sha256: 0123456789abcdef }
              - { locator: p1.s1, sha256: 0123456789abcde0, rules: [trade.narrow-base, trade.wide-base] }
              - { locator: p1.s2, sha256: 0123456789abcde1, rules: [trade.bear-it] }
              - { locator: p1.s3, sha256: 0123456789abcde2, none: a bare transition }
              - { locator: r1, sha256: 0123456789abcde3, pointer: something else }
            """,
        ["claims/trade.yaml"] = """
            - id: trade.narrow-base
              status: stable
              claim: Few goods make a state look for more buyers.
              cites: [sample#p1.s1]
              topics: [exports]
              when: { indicator: export-concentration, up: [0.3, 0.6] }
              weakened_by: { factor: strain, up: [0.5, 1] }
              effects:
                - { option: diversify-partners, bears_on: choice, sign: supports, hedge: regular, group: narrow-base, coded: [regular, regular] }
                - { option: diversify-partners, bears_on: costs, line: years of work }
              opposes: [trade.wide-base]
              coded: { by: [A, B], on: 2026-11-23 }
              since: 1.0.0
            - id: trade.wide-base
              status: stable
              claim: Many goods let a state bear more.
              cites: [sample#p1.s1]
              topics: [exports]
              when: { all: [{ indicator: export-concentration, down: [0.3, 0.6] }, { scenario: measures, any: [trade] }] }
              effects:
                - { option: resist-absorb, bears_on: success, sign: supports, hedge: possible, group: wide-base, coded: [possible, directional] }
              opposes: [trade.narrow-base]
              coded: { by: [A, B], on: 2026-11-23 }
              since: 1.0.0
            - id: trade.bear-it
              status: stable
              claim: Friends close by help to bear it.
              cites: [sample#p1.s2]
              topics: [friends]
              when: { member: [european-union], is: true }
              strengthened_by: { rule: trade.wide-base }
              effects: []
              since: 1.0.0
            """,
        ["claims/trade.cases.yaml"] = """
            - rule: trade.narrow-base
              name: Few goods
              given: { state: { export-concentration: 0.6 }, factors: { strain: 0 } }
              expect: { activation: 1 }
            - rule: trade.narrow-base
              name: Many goods
              given: { state: { export-concentration: 0.3 }, ties: { "export toward sender": major }, dyads: { "neighbour toward sender": true } }
              expect: { activation: 0 }
            - rule: trade.wide-base
              name: Many goods
              given: { state: { export-concentration: 0.3 }, scenario: { measures: [trade] } }
              expect: { activation: { above: 0.5 } }
            - rule: trade.wide-base
              name: Few goods
              given: { state: SRB }
              expect: { activation: { below: 0.1 } }
            - rule: trade.bear-it
              name: A member
              given: { members: [european-union], senderAttributes: [multilateral], rules: { trade.wide-base: 0 } }
              expect: { activation: 1 }
            - rule: trade.bear-it
              name: A question about cricket
              given: { topic: cricket }
              expect: { found: false }
            """,
        ["episodes/sample.yaml"] = """
            - id: D1
              state: YUG
              from: 1992
              to: 1995
              position: target
              senders: [UN]
              coordination: multilateral
              measures: [trade, energy]
              breadth: comprehensive
              pressure: A full embargo
              responses: [resist-absorb]
              basis: It bore the cost.
              outcome: partial
              confidence: med
              reference: A book
              referenceStatus: memory
            """,
        ["states/states.csv"] = """
            iso3,iso2,name,aliases,demonyms,region,subregion,un-member,permanent-seat,landlocked,island,neighbours
            SRB,RS,Serbia,Republic of Serbia;Belgrade,Serbian,Europe,Southern Europe,1,0,1,0,
            USA,US,United States,America,American,Americas,Northern America,1,1,0,0,
            """,
        ["states/ambiguous.csv"] = """
            word,states,note
            Union,,an organisation
            """,
        ["states/organisations.csv"] = """
            id,name,aliases,kind,founded,leader
            european-union,European Union,EU,regional,1993,
            """,
        ["states/ties.csv"] = """
            iso3,partner,channel,strength,year,share,source,confidence,basis
            SRB,EU,export,sole,2023,0.64,A book,high,"Sum, of members"
            """,
        ["states/memberships.csv"] = """
            iso3,organisation,status,from,to
            SRB,european-union,candidate,2012,
            """,
        ["states/notes.csv"] = """
            iso3,indicators,note
            SRB,export-concentration,Thin data.
            """,
        ["states/trade-cutoffs.csv"] = """
            iso3,flow,share,year
            SRB,export,0.04,2023
            """,
        ["states/indicators/export-concentration.csv"] = """
            iso3,year,value
            SRB,2022,0.25
            SRB,2023,0.28
            USA,2023,0.11
            """,
        ["states/SOURCES.md"] = """
            # Sources

            ## Attribution

            | id | dataset | publisher | years | licence | what we changed |
            | --- | --- | --- | --- | --- | --- |
            | S01 | Sample of exports | Nobody | 2022 to 2023 | CC0 1.0 | rounded |
            """,
    };
}
