namespace Leveransstrategi.Domain.Paminnelser;

/// <summary>Vad som hände med en påminnelse (what happened to a reminder).</summary>
public enum Paminnelsestegslag
{
    /// <summary>Skapad av en regel (created).</summary>
    Skapad = 1,

    /// <summary>Ett brev lades i utkorgen (a letter was put in the outbox).</summary>
    Pamind = 2,

    /// <summary>Uppskjuten (snoozed).</summary>
    Uppskjuten = 3,

    /// <summary>Uppskovet tog slut (woken).</summary>
    UppskovSlut = 4,

    /// <summary>Gick vidare till nästa roll (escalated).</summary>
    Eskalerad = 5,

    /// <summary>Hanterad (handled).</summary>
    Hanterad = 6,

    /// <summary>Avslutad av portalen (closed).</summary>
    Avslutad = 7,
}

/// <summary>Påminnelsesteg (an entry in a reminder's history): vad som hände, när, av vem och varför. Ändras aldrig.</summary>
public sealed class Paminnelsesteg
{
    /// <summary>Längsta text (maximum length in characters).</summary>
    public const int MaxLangdText = 1000;

    internal Paminnelsesteg(int ordning, Paminnelsestegslag slag, DateTimeOffset tidpunkt, string? text, Guid? avId, string? av, DateOnly? till, string? brev)
    {
        Id = Guid.CreateVersion7();
        (Ordning, Slag, Tidpunkt, Text, AvId, Av, Till, Brev) = (ordning, slag, tidpunkt, text, avId, av, till, brev);
    }

    private Paminnelsesteg()
    {
    }

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Plats i ordningen (order), från 1.</summary>
    public int Ordning { get; private init; }

    /// <summary>Vad som hände (what happened).</summary>
    public Paminnelsestegslag Slag { get; private init; }

    /// <summary>När (when).</summary>
    public DateTimeOffset Tidpunkt { get; private init; }

    /// <summary>Skälet, eller vad som är gjort (reason).</summary>
    public string? Text { get; private init; }

    /// <summary>Kontot (account) som gjorde det; portalen själv har inget.</summary>
    public Guid? AvId { get; private init; }

    /// <summary>Namnet då (name at the time).</summary>
    public string? Av { get; private init; }

    /// <summary>Dagen den sköts upp till (snoozed until).</summary>
    public DateOnly? Till { get; private init; }

    /// <summary>Brevets nyckel i utkorgen (key of the letter).</summary>
    public string? Brev { get; private init; }
}
