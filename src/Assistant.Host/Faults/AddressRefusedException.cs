namespace Assistant.Host.Faults;

/// <summary>The host was told to listen where strangers could reach it, and could not tell them apart.</summary>
internal sealed class AddressRefusedException(IReadOnlyList<string> addresses, string why, string wayOut)
    : Exception($"The host listens on this machine only, not on {string.Join(", ", addresses)}: {why}.")
{
    /// <summary>The addresses, as configured.</summary>
    public IReadOnlyList<string> Addresses { get; } = addresses;

    /// <summary>What is missing.</summary>
    public string Why { get; } = why;

    /// <summary>What to set.</summary>
    public string WayOut { get; } = wayOut;
}
