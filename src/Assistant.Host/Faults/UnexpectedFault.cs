using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;

namespace Assistant.Host.Faults;

/// <summary>Turns a fault nobody foresaw into a polite reply, and into a log entry that names type and place only.</summary>
internal sealed partial class UnexpectedFault(ILogger<UnexpectedFault> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is BadHttpRequestException bad)
        {
            await Problem.Of(bad.StatusCode, "The request is not in order.", "The connection or the body broke off, or is larger than allowed.").ExecuteAsync(httpContext);
            return true;
        }

        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            return true;
        }

        var reference = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        RequestFailed(reference, exception.GetType().FullName, exception.StackTrace);
        await Problem.Of(500, "Something went wrong on this side.", $"Please try again. The log knows this as {reference}.").ExecuteAsync(httpContext);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request failed (reference {Reference}): {ExceptionType}{Place}")]
    private partial void RequestFailed(string reference, string? exceptionType, string? place);
}
