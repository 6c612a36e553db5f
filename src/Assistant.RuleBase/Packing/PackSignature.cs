namespace Assistant.RuleBase.Packing;

/// <summary>Who vouches for a manifest.</summary>
/// <param name="Algorithm">Always <see cref="Ecdsa"/>.</param>
/// <param name="Key">The public key's SHA-256 over its SubjectPublicKeyInfo, lower-case hexadecimal: says which key to try, proves nothing.</param>
/// <param name="Value">The signature in IEEE P1363 form, base64.</param>
public sealed record PackSignature(string Algorithm, string Key, string Value)
{
    /// <summary>ECDSA with SHA-256, on whatever curve the key has.</summary>
    public const string Ecdsa = "ECDSA-SHA256";
}
