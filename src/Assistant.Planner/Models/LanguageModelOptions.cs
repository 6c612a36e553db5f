namespace Assistant.Planner.Models;

/// <summary>Which language model helps, and what it may cost. Off unless an endpoint or a name is set.</summary>
public sealed class LanguageModelOptions
{
    /// <summary>The section of the configuration these settings stand in.</summary>
    public const string Section = "Model";

    /// <summary>
    /// Address of an OpenAI-compatible API, such as <c>https://api.openai.com/v1/</c> or <c>https://NAME.openai.azure.com/openai/v1/</c>.
    /// Must be https unless it is on this machine.
    /// </summary>
    public string? Endpoint { get; set; }

    /// <summary>The model, or with Azure the deployment.</summary>
    public string? Name { get; set; }

    /// <summary>The API key; needed unless the endpoint is on this machine. Never logged.</summary>
    public string? Key { get; set; }

    /// <summary>Whether it reads questions the grammar is unsure of. Default true.</summary>
    public bool Reads { get; set; } = true;

    /// <summary>Whether it may propose look-ups where a topic's own words lead nowhere. Default true.</summary>
    public bool Plans { get; set; } = true;

    /// <summary>Whether it rewords sentences. Default true.</summary>
    public bool Rewords { get; set; } = true;

    /// <summary>All model work for one answer, retries included. Default 8 s; 50 ms to 2 min.</summary>
    public TimeSpan Deadline { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>One attempt, until its answer begins. Default 4 s; 20 ms up to <see cref="Deadline"/>.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>Further attempts after a failure that may pass. Default 2; 0 to 5.</summary>
    public int Retries { get; set; } = 2;

    /// <summary>Wait before the first further attempt, doubled each time and jittered; a longer Retry-After is kept if it fits into <see cref="AttemptTimeout"/>. Default 200 ms; 1 ms to 10 s.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>After half of at least four calls failed, nobody is asked for this long. Default 15 s; 0.5 s to 10 min.</summary>
    public TimeSpan BreakDuration { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Largest response read, in bytes. Default 256 KiB; 1 KiB to 4 MiB.</summary>
    public int MaximumResponseBytes { get; set; } = 256 * 1024;

    /// <summary>Tokens one conversation may use, in and out. Default 60,000; at least 100.</summary>
    public int TokenBudget { get; set; } = 60_000;

    /// <summary>What one conversation may cost, in the currency of the prices; null for no bound. Needs the prices.</summary>
    public decimal? CostBudget { get; set; }

    /// <summary>Tokens all conversations of one host together may use in a day (UTC), in and out; then answers are made without the model. Default 5,000,000; at least 100.</summary>
    public long DayTokenBudget { get; set; } = 5_000_000;

    /// <summary>What all conversations of one host together may cost in a day (UTC), in the currency of the prices; null for no bound. Needs the prices.</summary>
    public decimal? DayCostBudget { get; set; }

    /// <summary>Price of a million tokens sent. Default 0: not known.</summary>
    public decimal InputPrice { get; set; }

    /// <summary>Price of a million tokens received. Default 0: not known.</summary>
    public decimal OutputPrice { get; set; }

    /// <summary>Whether a model is wanted at all.</summary>
    public bool IsOn => !string.IsNullOrWhiteSpace(Endpoint) || !string.IsNullOrWhiteSpace(Name);

    /// <summary>What tokens cost, in the currency of the prices.</summary>
    internal decimal CostOf(int input, int output) => ((input * InputPrice) + (output * OutputPrice)) / 1_000_000m;
}
