using Microsoft.Extensions.Options;

namespace Assistant.Planner.Models;

/// <summary>Refuses settings that cannot work, with a sentence for each; settings that are off are always in order.</summary>
public sealed class LanguageModelOptionsValidator : IValidateOptions<LanguageModelOptions>
{
    private const int LongestName = 200;
    private const int MostResponseBytes = 4 * 1024 * 1024;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, LanguageModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        string[] problems = options.IsOn ? [.. Problems(options)] : [];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    // No sentence repeats what was set: a key may stand in the wrong place.
    private static IEnumerable<string> Problems(LanguageModelOptions options)
    {
        if (AddressOf(options) is not { } address)
        {
            yield return "Model:Endpoint must be a whole http or https address without user, query or fragment, such as https://api.openai.com/v1/.";
        }
        else
        {
            if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
            {
                yield return "Model:Endpoint must be https, since questions and the key travel there; plain http is taken for this machine alone.";
            }

            if (string.IsNullOrWhiteSpace(options.Key) && !address.IsLoopback)
            {
                yield return "Model:Key is missing; set it in the environment as Model__Key or in a secret store, not in a file of the repository.";
            }
        }

        if (string.IsNullOrWhiteSpace(options.Name) || options.Name.Length > LongestName)
        {
            yield return "Model:Name must name the model (with Azure: the deployment), such as gpt-4.1-mini.";
        }

        if (options.Key?.Any(c => char.IsControl(c) || c > '~') == true)
        {
            yield return "Model:Key holds characters no key has; was it cut or copied with a line break?";
        }

        foreach (var problem in Times(options).Concat(Bounds(options)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> Times(LanguageModelOptions options)
    {
        if (options.Deadline < TimeSpan.FromMilliseconds(50) || options.Deadline > TimeSpan.FromMinutes(2))
        {
            yield return "Model:Deadline must lie between 00:00:00.050 and 00:02:00.";
        }

        if (options.AttemptTimeout < TimeSpan.FromMilliseconds(20) || options.AttemptTimeout > options.Deadline)
        {
            yield return "Model:AttemptTimeout must lie between 00:00:00.020 and Model:Deadline.";
        }

        if (options.RetryDelay < TimeSpan.FromMilliseconds(1) || options.RetryDelay > TimeSpan.FromSeconds(10))
        {
            yield return "Model:RetryDelay must lie between 00:00:00.001 and 00:00:10.";
        }

        if (options.BreakDuration < TimeSpan.FromSeconds(0.5) || options.BreakDuration > TimeSpan.FromMinutes(10))
        {
            yield return "Model:BreakDuration must lie between 00:00:00.500 and 00:10:00.";
        }
    }

    private static IEnumerable<string> Bounds(LanguageModelOptions options)
    {
        if (options.Retries is < 0 or > 5)
        {
            yield return "Model:Retries must lie between 0 and 5.";
        }

        if (options.MaximumResponseBytes is < 1024 or > MostResponseBytes)
        {
            yield return "Model:MaximumResponseBytes must lie between 1024 and 4194304.";
        }

        if (options.TokenBudget < 100)
        {
            yield return "Model:TokenBudget must be at least 100; to use no model, set neither Model:Endpoint nor Model:Name.";
        }

        if (options.DayTokenBudget < 100)
        {
            yield return "Model:DayTokenBudget must be at least 100; to use no model, set neither Model:Endpoint nor Model:Name.";
        }

        if (options.InputPrice < 0 || options.OutputPrice < 0)
        {
            yield return "Model:InputPrice and Model:OutputPrice are prices of a million tokens and cannot be negative.";
        }

        foreach (var (setting, budget) in new[] { ("CostBudget", options.CostBudget), ("DayCostBudget", options.DayCostBudget) })
        {
            if (budget is <= 0 || (budget is not null && options.InputPrice + options.OutputPrice == 0))
            {
                yield return $"Model:{setting} must be above 0 and needs Model:InputPrice and Model:OutputPrice.";
            }
        }
    }

    private static Uri? AddressOf(LanguageModelOptions options) =>
        Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0
            ? address
            : null;
}
