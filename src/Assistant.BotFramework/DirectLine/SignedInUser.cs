using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Who somebody is in conversations that has signed in with an issuer.</summary>
public static class SignedInUser
{
    /// <summary>The id of a person: always the same, of nobody else, and telling nothing of who it is.</summary>
    /// <returns>Null for somebody who has not signed in.</returns>
    public static string? IdOf(ClaimsPrincipal person) =>
        person is { Identity.IsAuthenticated: true } && person.FindFirst("sub") is { } subject
            ? $"dl_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{subject.Issuer}\n{subject.Value}")).AsSpan(0, 16))}"
            : null;
}
