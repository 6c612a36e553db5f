using Microsoft.AspNetCore.Authorization;

namespace Assistant.Host.Access;

/// <summary>What must be so for somebody to be let in.</summary>
/// <param name="IsMaintaining">True for addresses of maintainers; false for those of readers.</param>
internal sealed record AccessRequirement(bool IsMaintaining) : IAuthorizationRequirement;
