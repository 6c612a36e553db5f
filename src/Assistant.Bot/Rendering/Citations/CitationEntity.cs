using Assistant.BotFramework.Schema;

namespace Assistant.Bot.Rendering.Citations;

/// <summary>Makes the entity that carries a message's citations, labels and thumbs.</summary>
internal static class CitationEntity
{
    /// <summary>Checked before it is sent: one malformed entity makes Web Chat show the whole message empty, and Teams refuse it.</summary>
    /// <param name="claims">The citations.</param>
    /// <param name="additionalType">Labels beside the sender's name, or null.</param>
    /// <param name="usage">The sensitivity label, or null.</param>
    /// <param name="votes">Thumbs under the message, or null.</param>
    /// <returns>The one entity; null where there is nothing to say or something is amiss, and the text then stands for itself.</returns>
    public static IList<Entity>? Of(
        IReadOnlyList<SchemaClaim> claims, IReadOnlyList<string>? additionalType = null, SchemaUsage? usage = null, IReadOnlyList<SchemaVote>? votes = null)
    {
        var isSound = claims.Count > 0 || additionalType is not null || usage is not null || votes is not null;
        isSound &= claims.All(claim => claim.Position > 0 && !string.IsNullOrWhiteSpace(claim.Appearance.Name))
            && claims.DistinctBy(claim => claim.Position).Count() == claims.Count;
        return isSound ? [Entity.From(new SchemaMessage(claims) { AdditionalType = additionalType, UsageInfo = usage, PotentialAction = votes })] : null;
    }
}
