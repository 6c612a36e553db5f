using System.ClientModel;
using System.Net;
using System.Net.Sockets;
using Microsoft.SemanticKernel;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Assistant.Planner.Models.Calling;

/// <summary>Tells from an exception of the connector what kind of fault it was.</summary>
internal static class FaultReader
{
    public static ModelFault Of(Exception thrown)
    {
        for (var cause = thrown; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case ResponseTooLargeException:
                    return ModelFault.Unusable;
                case TimeoutRejectedException or OperationCanceledException or TimeoutException:
                    return ModelFault.TimedOut;
                case BrokenCircuitException or SocketException or HttpIOException or IOException:
                    return ModelFault.Unavailable;
                case HttpOperationException { StatusCode: HttpStatusCode.OK } or ClientResultException { Status: (int)HttpStatusCode.OK }:
                    return ModelFault.Unusable;
                case HttpOperationException { StatusCode: not null } or ClientResultException { Status: > 0 }:
                    return ModelFault.Unavailable;
            }
        }

        return thrown is HttpOperationException or HttpRequestException or ClientResultException ? ModelFault.Unavailable : ModelFault.Unusable;
    }
}
