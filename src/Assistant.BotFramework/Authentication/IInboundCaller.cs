using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Authentication;

/// <summary>Somebody who may post activities, if not every activity.</summary>
internal interface IInboundCaller
{
    /// <returns>Why this caller may not send this activity, in words fit for a log; null when it may.</returns>
    string? ObjectionTo(Activity activity);
}
