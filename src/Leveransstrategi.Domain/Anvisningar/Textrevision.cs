namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>Revisionsslag (kind of revision): hur en text i utkastet kom till.</summary>
public enum Revisionsslag
{
    /// <summary>Utkastets början (the start of the draft).</summary>
    Start = 1,

    /// <summary>Sparad som den skrevs (saved as written).</summary>
    Sparad = 2,

    /// <summary>Sammanfogad med vad någon annan sparat under tiden (merged).</summary>
    Sammanfogad = 3,

    /// <summary>Det som skrevs, ord för ord, före en sammanfogning (verbatim, before a merge).</summary>
    Kladd = 4,

    /// <summary>Val i en konflikt (choice in a conflict).</summary>
    Val = 5,

    /// <summary>Antaget förslag från en kommentar (accepted suggestion).</summary>
    Forslag = 6,

    /// <summary>Inläst från ett dokument (read in from a document).</summary>
    Inlast = 7,

    /// <summary>Återtagen från en tidigare revision (restored).</summary>
    Atertagen = 8,
}

/// <summary>
/// Textrevision (revision of a draft): hela texten så som den var. Läggs bara till och ändras aldrig; den är grunden som nästa
/// sparande jämförs med, och historien där varje ord finns kvar.
/// </summary>
public sealed class Textrevision
{
    /// <summary>Längsta beskrivning (maximum length in characters).</summary>
    public const int MaxLangdAndring = 1000;

    internal Textrevision(
        AnvisningsversionId versionId,
        int ordning,
        Revisionsslag slag,
        string andring,
        Guid? grund,
        Anvisningstext text,
        Handlaggare vem,
        DateTimeOffset tidpunkt)
    {
        Id = Guid.CreateVersion7();
        VersionId = versionId;
        Ordning = ordning;
        Slag = slag;
        Andring = andring.Length > MaxLangdAndring ? andring[..(MaxLangdAndring - 1)] + "…" : andring;
        Grund = grund;
        Text = text;
        AvId = vem.Id;
        Av = vem.Namn;
        Tidpunkt = tidpunkt;
    }

    private Textrevision()
    {
        Andring = Av = string.Empty;
        Text = Anvisningstext.Utan;
    }

    /// <summary>Identitet (id), som också är märket som redigeringen utgår från.</summary>
    public Guid Id { get; private init; }

    /// <summary>Versionen (the version).</summary>
    public AnvisningsversionId VersionId { get; private init; }

    /// <summary>Ordning i versionen (order), från 1.</summary>
    public int Ordning { get; private init; }

    /// <summary>Slag (kind).</summary>
    public Revisionsslag Slag { get; private init; }

    /// <summary>Vad som ändrades, i ord (what changed, in words).</summary>
    public string Andring { get; private init; }

    /// <summary>Revisionen som den som skrev utgick från (base revision).</summary>
    public Guid? Grund { get; private init; }

    /// <summary>Hela texten (the full text).</summary>
    public Anvisningstext Text { get; private init; }

    /// <summary>Konto (account).</summary>
    public Guid? AvId { get; private init; }

    /// <summary>Vem som skrev (author).</summary>
    public string Av { get; private init; }

    /// <summary>När (when).</summary>
    public DateTimeOffset Tidpunkt { get; private init; }
}
