using Assistant.Planner.Writing.Words;

namespace Assistant.Planner.Writing;

/// <summary>Decides what is read by everybody and what stands behind "more": at most about 180 words in front.</summary>
/// <param name="words">How many words stand in front.</param>
internal sealed class ReadingBudget(int words = ReadingBudget.JudgementWords)
{
    public const int JudgementWords = 188;

    private readonly List<Item> _items = [];
    private readonly List<DraftSentence> _more = [];

    /// <summary>Always in front, whatever it costs.</summary>
    public void Must(DraftSentence sentence) => _items.Add(new Item(int.MinValue, sentence, null));

    /// <summary>In front while there is room, the smallest priority first; else behind "more", in the wording for that place.</summary>
    public void May(int priority, DraftSentence? front, DraftSentence? behind)
    {
        if (front is not null)
        {
            _items.Add(new Item(priority, front, behind));
        }
    }

    /// <summary>Behind "more".</summary>
    public void More(IEnumerable<DraftSentence?> sentences) => _more.AddRange(sentences.OfType<DraftSentence>());

    public void More(DraftSentence? sentence) => More([sentence]);

    public IReadOnlyList<DraftSentence> Sentences()
    {
        var front = new HashSet<Item>();
        foreach (var item in _items.OrderBy(i => i.Priority))
        {
            front.Add(item);
            if (item.Priority != int.MinValue && WordsIn(Told(front)) > words)
            {
                front.Remove(item);
            }
        }

        return
        [
            .. Told(front),
            .. _items.Where(i => !front.Contains(i)).Select(i => i.Behind).OfType<DraftSentence>(),
            .. _more,
        ];
    }

    /// <summary>Sentences of several writers together: the last of those in front go behind "more" until what is left is short enough.</summary>
    public static IReadOnlyList<DraftSentence> Cut(IReadOnlyList<DraftSentence> sentences)
    {
        var cut = sentences.ToArray();
        for (var last = cut.Length - 1; last > 0 && WordsIn([.. cut.Where(s => s.Place != SentencePlace.More)]) > JudgementWords; last--)
        {
            cut[last] = cut[last].Place == SentencePlace.Judgement ? cut[last] with { Place = SentencePlace.More } : cut[last];
        }

        return cut;
    }

    private DraftSentence[] Told(HashSet<Item> front) => [.. _items.Where(front.Contains).Select(i => i.Front)];

    /// <summary>As they will be read: a sentence that gives another figure, as its own was given before, may be longer.</summary>
    private static int WordsIn(IReadOnlyList<DraftSentence> sentences) =>
        FiguresToldOnce.In(sentences).Sum(s => Words.Sentences.WordsIn(s.Text));

    private sealed class Item(int priority, DraftSentence front, DraftSentence? behind)
    {
        public int Priority => priority;

        public DraftSentence Front => front;

        public DraftSentence? Behind => behind;
    }
}
