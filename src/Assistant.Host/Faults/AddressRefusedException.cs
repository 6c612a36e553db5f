namespace Assistant.Host.Faults;

/// <summary>The host was told to listen where strangers could reach it, and could not tell them apart.</summary>
internal sealed class AddressRefusedException(IReadOnlyList<string> addresses)
    : Exception($"Without bot credentials the host listens on this machine only, not on {string.Join(", ", addresses)}.")
{
    /// <summary>The addresses, as configured.</summary>
    public IReadOnlyList<string> Addresses { get; } = addresses;
}
