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
    };
}
