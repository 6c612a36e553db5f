using Assistant.BotFramework.Hosting;
using Microsoft.AspNetCore.Http;

namespace Assistant.BotFramework.DirectLine;

/// <summary>Answers with a refusal.</summary>
internal sealed class FaultResult(ProtocolFault fault) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => fault.WriteAsync(httpContext.Response, httpContext.RequestAborted);
}
