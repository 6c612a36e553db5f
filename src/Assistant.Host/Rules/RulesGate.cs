namespace Assistant.Host.Rules;

/// <summary>The host counts as started once its rules are in force; where they cannot be used, it does not start.</summary>
internal sealed class RulesGate(ServedRules served) : IHostedLifecycleService
{
    /// <inheritdoc />
    /// <exception cref="RuleBase.InvalidRulesException">The rule base cannot be used; every problem is listed.</exception>
    public Task StartedAsync(CancellationToken cancellationToken) => served.Loaded.WaitAsync(cancellationToken);

    /// <inheritdoc />
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
