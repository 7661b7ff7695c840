namespace Leveransstrategi.Domain.Direktupphandlingar;

/// <summary>Slag av köphändelse (kind of event).</summary>
public enum Kophandelseslag
{
    /// <summary>Registrerad som planerad (registered as planned).</summary>
    Planerad = 1,

    /// <summary>Registrerad som genomförd (registered as made).</summary>
    Genomford = 2,

    /// <summary>Rättad (corrected).</summary>
    Rattad = 3,

    /// <summary>Återkallad (withdrawn).</summary>
    Aterkallad = 4,

    /// <summary>Dokumentationen blev klar (documentation completed).</summary>
    Dokumenterad = 5,

    /// <summary>Dokumentationen ändrades efter att den blev klar (documentation changed afterwards).</summary>
    Kompletterad = 6,
}

/// <summary>Köphändelse (an event in the life of a direct award): vad som hände, när, av vem och varför. Den ändras aldrig.</summary>
public sealed class Kophandelse
{
    /// <summary>Längsta text (maximum length in characters).</summary>
    public const int MaxLangdText = 8000;

    /// <summary>Längsta skäl för en rättelse eller återkallelse (maximum length in characters).</summary>
    public const int MaxLangdSkal = 500;

    /// <summary>Längsta namn på den som handlade (maximum length in characters).</summary>
    public const int MaxLangdAv = 200;

    internal Kophandelse(Kophandelseslag slag, string? text, Kophandling handling)
    {
        Id = Guid.CreateVersion7(handling.Tidpunkt);
        Slag = slag;
        Text = text;
        Av = handling.Av;
        Tidpunkt = handling.Tidpunkt;
    }

    private Kophandelse() => Av = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Slag (kind).</summary>
    public Kophandelseslag Slag { get; private init; }

    /// <summary>Skäl och vad som ändrades (reason and what changed).</summary>
    public string? Text { get; private init; }

    /// <summary>Vem (who).</summary>
    public string Av { get; private init; }

    /// <summary>När (when).</summary>
    public DateTimeOffset Tidpunkt { get; private init; }
}

/// <summary>Köphandling (who acts and when).</summary>
/// <param name="Av">Vem (who).</param>
/// <param name="Tidpunkt">När (when).</param>
/// <param name="IDag">Dagens datum i Sverige (today).</param>
public sealed record Kophandling(string Av, DateTimeOffset Tidpunkt, DateOnly IDag);
