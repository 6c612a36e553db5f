using Assistant.BotFramework.Schema;

namespace Assistant.Bot.Rendering.Citations;

/// <summary>Makes the entity that carries a message's citations.</summary>
internal static class CitationEntity
{
    /// <summary>Checked before it is sent: one malformed entity makes Web Chat show the whole message empty, and Teams refuse it.</summary>
    /// <param name="claims">One for each number; may be none where there are votes.</param>
    /// <param name="votes">Thumbs under the message, or null for none.</param>
    /// <returns>The one entity; null where there is nothing to cite or something is amiss, and the text then stands for itself.</returns>
    public static IList<Entity>? Of(IReadOnlyList<SchemaClaim> claims, IReadOnlyList<SchemaVote>? votes = null)
    {
        var isSound = (claims.Count > 0 || votes is not null)
            && claims.All(claim => claim.Position > 0 && !string.IsNullOrWhiteSpace(claim.Appearance.Name))
            && claims.DistinctBy(claim => claim.Position).Count() == claims.Count;
        return isSound ? [Entity.From(new SchemaMessage(claims) { PotentialAction = votes })] : null;
    }
}
