namespace Assistant.Cli.Tests.Broken;

/// <summary>Mistakes of every kind, by what they are.</summary>
internal static class Mistakes
{
    private const string Trade = "claims/trade.yaml";
    private const string Ramp = "{ indicator: export-concentration, up: [0.4, 0.8] }";

    public static IReadOnlyDictionary<string, Mistake> All { get; } = new Dictionary<string, Mistake>(StringComparer.Ordinal)
    {
        ["an unknown key"] = new(Trade, "  status: stable\n", "  status: stable\n  colour: red\n", "RB002", "colour: red", "`colour`"),
        ["an unknown indicator"] = new(Trade, Ramp, "{ indicator: exprot-concentration, up: [0.4, 0.8] }", "RB005", "exprot-concentration", "did you mean `export-concentration`?"),
        ["an unknown option"] = new(Trade, "option: resist-absorb,", "option: resist-absorbs,", "RB005", "resist-absorbs", "did you mean `resist-absorb`?"),
        ["the same rule twice"] = new(Trade, "- id: trade.narrow-exports-cascade", "- id: trade.diversification-is-the-driver", "RB006", "", "trade.diversification-is-the-driver"),
        ["a claim without a cite"] = new(Trade, "  cites: [sanctions-alignment#p3.s1]\n", "  cites: []\n", "RB007", "", "cite"),
        ["a locator that does not exist"] = new(Trade, "#p3.s1]", "#p3.s99]", "RB008", "#p3.s99]", "`p3.s99`"),
        ["a parameter out of range"] = new("rulebase.yaml", "kappa: 0.6 ", "kappa: 5.5 ", "RB009", "kappa: 5.5", "kappa"),
        ["a year that is none"] = new("states/indicators/commodity-exports.csv", "AFG,2023,", "AFG,20233,", "RB010", "AFG,20233,", "`20233`"),
        ["a group of two signs"] = new(Trade, "{ option: comply-for-relief, bears_on: choice, sign: supports, hedge: possible, group: narrow-base-favours-relief",
            "{ option: comply-for-relief, bears_on: choice, sign: attacks, hedge: possible, group: narrow-base-favours-relief", "RB011", "", "narrow-base-favours-relief"),
        ["a ramp upside down"] = new(Trade, Ramp, "{ indicator: export-concentration, up: [0.8, 0.4] }", "RB012", "up: [0.8, 0.4]", "0.8"),
        ["rules that weaken each other"] = new(Trade, "  when: { tie: [import, energy-supply, transit], toward: sender, up: [0.4, 1] }\n",
            "  when: { tie: [import, energy-supply, transit], toward: sender, up: [0.4, 1] }\n  weakened_by: { rule: trade.single-supplier-cascade, up: [0, 1] }\n",
            "RB013", "", "trade.single-supplier-cascade"),
        ["a factor made of itself"] = new("vocabulary/factors.yaml", "{ indicator: energy-exports, up: [0.2, 0.7] }", "{ factor: exposure, up: [0.2, 0.7] }", "RB013", "", "exposure"),
        ["a condition on a state"] = new(Trade, Ramp, "{ indicator: SRB, up: [0.4, 0.8] }", "RB014", "indicator: SRB", "SRB"),
        ["a rule that is always true"] = new(Trade, "    all:\n      - " + Ramp + "\n      - { tie: [export, finance, customs-union, transit], toward: sender, up: [0.2, 0.7] }\n",
            "    all:\n      - { scenario: position, any: [target, third-party] }\n", "RB015", "- id: trade.narrow-exports-cascade", "reference cases"),
        ["a sentence without its carrier"] = new("documents/sanctions-alignment.yaml", "trade.diversification-is-the-driver", "trade.narrow-exports-cascade", "RB017", "", "trade.diversification-is-the-driver"),
        ["a rule without a silent case"] = new("claims/trade.cases.yaml", "\"cricket scores\" }\n  expect: { found: false }", "\"structure of the economy\" }\n  expect: { found: true }", "RB018", "", "stays silent"),
        ["a case that does not hold"] = new("claims/trade.cases.yaml", "given: { state: { export-concentration: 0.8 }, ties: { \"export toward sender\": sole } }\n  expect: { activation: 1 }",
            "given: { state: { export-concentration: 0.6 }, ties: { \"export toward sender\": sole } }\n  expect: { activation: 1 }", "RB019", "Few exports that the sender can reach", "expected activation 1, actual 0.5"),
        ["a topic that is not found"] = new("claims/trade.cases.yaml", "topic: \"structure of the economy\"", "topic: \"beekeeping\"", "RB019", "A question about the structure of the economy finds it", "misses"),
        ["a file that is no YAML"] = new(Trade, "- id: trade.diversification-is-the-driver", "- id: [trade.diversification-is-the-driver", "RB001", "", ""),
        ["a hedge class misspelt"] = new(Trade, "hedge: possible, group: narrow-base-bites", "hedge: posible, group: narrow-base-bites", "RB005", "posible", "did you mean `possible`?"),
        ["a hedge that promises nothing"] = new("vocabulary/hedges.yaml", "p: [0.25, 0.40, 0.55]", "p: [0.25, 0.60, 0.55]", "RB009", "0.60, 0.55", "three rising numbers"),
        ["an indicator without a unit"] = new("vocabulary/indicators.yaml", "  unit: \"persons\"\n", "", "RB003", "- id: population", "`unit` is missing"),
        ["a response that goes with none"] = new("vocabulary/responses.yaml", "{ id: pool-regionally, cites", "{ id: pool-regionaly, cites", "RB005", "pool-regionaly,", "did you mean `pool-regionally`?"),
        ["a sender of no kind"] = new("vocabulary/sanctions.yaml", "kind: union", "kind: uniom", "RB005", "kind: uniom", "did you mean `union`?"),
        ["a sentence that nobody carries"] = new("documents/sanctions-alignment.yaml", ", rules: [trade.slow-loosening]", "", "RB003", "locator: p3.s6", "carried by no rule"),
        ["a hash cut short"] = new("documents/sanctions-alignment.yaml", "fc633a2f9ef0d76c", "fc633a2f", "RB004", "fc633a2f", "first 16 hexadecimal digits"),
        ["an episode that ends before it begins"] = new("episodes/1950s.yaml", "  to: 1953", "  to: 1943", "RB010", "to: 1943", "before it begins"),
        ["a state twice"] = new("states/states.csv", "AGO,AO,Angola", "AFG,AO,Angola", "RB006", "AFG,AO,Angola", "`AFG` stands twice"),
        ["a tie of unknown strength"] = new("states/ties.csv", "AFG,ARE,import,major", "AFG,ARE,import,mayor", "RB005", "mayor", "did you mean `major`?"),
        ["a share in per cent"] = new("states/ties.csv", "2023,0.28,", "2023,28,", "RB009", "2023,28,", "between 0 and 1"),
        ["a membership of nobody's"] = new("states/memberships.csv", "AFG,g77,member", "AFG,g78,member", "RB005", "g78", "`g78` is no known organisation"),
        ["a note on no indicator"] = new("states/notes.csv", "AND,export-partner-share;", "AND,export-partner-shares;", "RB005", "export-partner-shares", "did you mean `export-partner-share`?"),
        ["a figure that is a word"] = new("states/indicators/reserves.csv", "AGO,2024,7.5", "AGO,2024,many", "RB004", "many", "`many`"),
        ["a case that gives an unknown factor"] = new("claims/technology.cases.yaml", "factors: {", "factors: { techology-base: 1,", "RB005", "techology-base", "did you mean `technology-base`?"),
        ["a reference scenario of no measure"] = new("rulebase.yaml", "measures: [finance, travel]", "measures: [finances, travel]", "RB005", "[finances, travel]", "did you mean `finance`?"),
        ["a whole-answer test of no response"] = new("tests/targets.yaml", "first: resist-absorb", "first: resist-absorbs", "RB005", "first: resist-absorbs", "did you mean `resist-absorb`?"),
        ["a condition on both sides of a band"] = new(Trade, Ramp, "{ indicator: export-concentration, up: [0.6, 0.8] }\n      - { indicator: export-concentration, down: [0.2, 0.4] }", "RB108", "- id: trade.narrow-exports-cascade", "can never hold"),
        ["an error silenced"] = new("vocabulary/responses.yaml", "allow: { RB104:", "allow: { RB014:", "RB005", "RB014", "no known code that can be silenced"),
    };
}
