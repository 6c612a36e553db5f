using Assistant.Planner.Delivery;

namespace Assistant.Planner.People;

/// <summary>What is kept of a person, for the person: to be seen, and to be erased.</summary>
public interface IPersonalRecords
{
    /// <summary>For how long what people say is kept, as a sentence or two for help.</summary>
    string Terms { get; }

    /// <summary>Everything kept of a person.</summary>
    /// <param name="asker">Who; where nobody is named, a conversation stands for one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<PersonalExport> ExportAsync(Asker asker, CancellationToken cancellationToken = default);

    /// <summary>Erases what is kept of a person, for good; under a hold it notes the wish and erases nothing.</summary>
    /// <param name="asker">Who; where nobody is named, a conversation stands for one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<Erasure> ForgetAsync(Asker asker, CancellationToken cancellationToken = default);
}
