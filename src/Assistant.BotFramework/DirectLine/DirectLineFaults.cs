using Assistant.BotFramework.Hosting;
using Microsoft.AspNetCore.Http;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Refusals by which Direct Line clients know what to do next.</summary>
internal static class DirectLineFaults
{
    public static ProtocolFault NoToken { get; } = new(StatusCodes.Status401Unauthorized, "Unauthorized", "A bearer token is required.");

    // 403 and not 401: a polling client goes silent for ever on 401, and asks the page for a new token on 403.
    public static ProtocolFault BadToken { get; } = new(StatusCodes.Status403Forbidden, "BadToken", "The token is not valid here.");

    public static ProtocolFault TokenExpired { get; } = new(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired.");

    public static ProtocolFault SignedOut { get; } = new(StatusCodes.Status403Forbidden, "TokenExpired", "Whose token this is has signed out.");

    public static ProtocolFault ForeignOrigin { get; } =
        new(StatusCodes.Status403Forbidden, "BadOrigin", "Pages of this origin may not use this address.");

    public static ProtocolFault NoConversation { get; } = new(StatusCodes.Status404NotFound, "NotFound", "There is no such conversation.");

    public static ProtocolFault NoUploads { get; } =
        new(StatusCodes.Status400BadRequest, "BadArgument", "Files are not accepted here; please send text.");

    public static ProtocolFault NoSocket { get; } =
        new(StatusCodes.Status400BadRequest, "BadArgument", "This address is for WebSockets; read …/activities otherwise.");

    public static ProtocolFault UnknownType { get; } =
        new(StatusCodes.Status400BadRequest, "BadArgument", "Activities of this type are not accepted from clients.");

    public static ProtocolFault BadUser { get; } =
        new(StatusCodes.Status400BadRequest, "BadArgument", "A user id must begin with dl_ and have at most 128 characters, none of them a control character.");

    public static ProtocolFault HostedAway { get; } =
        new(StatusCodes.Status502BadGateway, "ServiceError", "The channel this page talks over cannot be reached just now.");

    public static ProtocolFault NoRoom { get; } =
        new(StatusCodes.Status503ServiceUnavailable, "ServiceError", "Too many messages are waiting; please send it again in a moment.") { RetryAfter = "5" };

    public static ProtocolFault BadOrigins { get; } =
        new(StatusCodes.Status400BadRequest, "BadArgument", "trustedOrigins must be at most ten origins such as https://www.example.org.");
}
