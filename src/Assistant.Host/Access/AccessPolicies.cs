namespace Assistant.Host.Access;

/// <summary>What an address may ask of its callers. An address that asks for nothing is for readers.</summary>
internal static class AccessPolicies
{
    /// <summary>Those who keep the rules.</summary>
    public const string Maintainer = "maintainer";
}
