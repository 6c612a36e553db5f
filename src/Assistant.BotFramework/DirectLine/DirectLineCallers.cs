using Microsoft.AspNetCore.Http;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Tells the server's own addresses for which conversation a request speaks.</summary>
public sealed class DirectLineCallers
{
    private readonly DirectLineGate _gate;

    internal DirectLineCallers(DirectLineGate gate) => _gate = gate;

    /// <summary>Reads the Direct Line token in the header Authorization.</summary>
    /// <returns>The conversation's id; null where the token is missing, forged or expired, or the origin is not allowed.</returns>
    public async Task<string?> ConversationAsync(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return (await _gate.AdmitAsync(request)).Token?.ConversationId;
    }
}
