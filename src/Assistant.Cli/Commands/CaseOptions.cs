using System.CommandLine;
using Assistant.Cli.Assessing;

namespace Assistant.Cli.Commands;

/// <summary>The argument and options that describe one case.</summary>
internal sealed class CaseOptions
{
    private readonly Argument<string?> _state = new("state")
    {
        Description = "ISO 3166-1 alpha-3 code, or English name.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string[]> _senders = Many("--sender", "NAME", "Who sanctions: a code such as USA, or EU, UN, ECOWAS, \"World Bank\" ...");
    private readonly Option<string[]> _over = Many("--over", "NAME", "Whose sanctioning the state is pressed over; makes it a third party.");
    private readonly Option<string[]> _measures = Many("--measure", "KIND", "energy, finance, trade, technology, arms, travel, transport, aid.");
    private readonly Option<string[]> _offers = Many("--offer", "KIND", "relief, licences, humanitarian, patron-aid.");

    private readonly Option<bool> _secondary = new("--secondary")
    {
        Description = "Secondary sanctions are used or threatened; makes the state a third party.",
    };

    private readonly Option<int?> _asOf = new("--as-of")
    {
        Description = "The year whose figures hold; otherwise the newest.",
        HelpName = "YEAR",
    };

    private readonly Option<string?>[] _attributes =
    [
        One("--breadth", "targeted, sectoral or comprehensive."),
        One("--intensity", "low, medium or high."),
        One("--duration", "short, medium or long."),
        One("--phase", "threatened, imposed, prolonged or easing."),
        One("--demand", "minor, major or regime."),
        One("--posture", "How the state has answered so far: open, mixed or defiant."),
    ];

    public void AddTo(Command command)
    {
        command.Add(_state);
        AddPressureTo(command);
    }

    /// <summary>Adds what describes the pressure; the command names the state in its own way.</summary>
    public void AddPressureTo(Command command)
    {
        foreach (var option in new Option[] { _senders, _over, _measures, _secondary, _offers }.Concat(_attributes).Append(_asOf))
        {
            command.Add(option);
        }
    }

    /// <summary>The case, or null when no state is named.</summary>
    /// <exception cref="InputException">The year is none.</exception>
    public CaseInput? Read(ParseResult parsed) => parsed.GetValue(_state) is { Length: > 0 } state ? Read(parsed, state) : null;

    /// <summary>The case of a state named elsewhere.</summary>
    /// <exception cref="InputException">The year is none.</exception>
    public CaseInput Read(ParseResult parsed, string state) => new()
    {
        State = state,
        Senders = Values(parsed, _senders),
        Over = Values(parsed, _over),
        Measures = Values(parsed, _measures),
        Offers = Values(parsed, _offers),
        Secondary = parsed.GetValue(_secondary),
        Attributes = _attributes.ToDictionary(o => o.Name.TrimStart('-'), o => parsed.GetValue(o)?.Trim() ?? "", StringComparer.Ordinal),
        AsOf = AsOf(parsed),
    };

    /// <summary>The year whose figures hold, or null.</summary>
    /// <exception cref="InputException">It is none.</exception>
    public int? AsOf(ParseResult parsed) => parsed.GetValue(_asOf) is { } year ? CaseYear.Checked(year) : null;

    /// <summary>Whether any option describes a pressure.</summary>
    public bool DescribesPressure(ParseResult parsed) =>
        new Option[] { _senders, _over, _measures, _secondary, _offers }.Concat(_attributes).Any(o => parsed.GetResult(o) is { Implicit: false });

    private static string[] Values(ParseResult parsed, Option<string[]> option) =>
        [.. (parsed.GetValue(option) ?? []).SelectMany(v => v.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static Option<string[]> Many(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value, AllowMultipleArgumentsPerToken = true };

    private static Option<string?> One(string name, string description) => new(name) { Description = description, HelpName = "WORD" };
}
