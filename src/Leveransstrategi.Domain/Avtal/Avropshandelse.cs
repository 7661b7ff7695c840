namespace Leveransstrategi.Domain.Avtal;

/// <summary>Slag av avropshändelse (kind of event).</summary>
public enum Avropshandelseslag
{
    /// <summary>Reserverat (reserved).</summary>
    Reserverat = 1,

    /// <summary>Avropat (placed).</summary>
    Avropat = 2,

    /// <summary>Rättat (corrected).</summary>
    Rattat = 3,

    /// <summary>Annullerat (annulled).</summary>
    Annullerat = 4,

    /// <summary>En plikt blev klar (a duty was done).</summary>
    PliktKlar = 5,

    /// <summary>Beslutat över taket (allowed above the ceiling).</summary>
    OverTaket = 6,

    /// <summary>En avstängd leverantör hoppades över (a suspended supplier was skipped).</summary>
    HoppadOver = 7,
}

/// <summary>Avropshändelse (an event in the life of a call-off): vad som hände, när, av vem och varför. Den ändras aldrig.</summary>
public sealed class Avropshandelse
{
    /// <summary>Längsta text (maximum length in characters).</summary>
    public const int MaxLangdText = 8000;

    /// <summary>Längsta skäl (maximum length in characters).</summary>
    public const int MaxLangdSkal = 500;

    /// <summary>Längsta namn på den som handlade (maximum length in characters).</summary>
    public const int MaxLangdAv = 200;

    internal Avropshandelse(Avropshandelseslag slag, string? text, Avropshandling handling)
    {
        Id = Guid.CreateVersion7(handling.Tidpunkt);
        (Slag, Text, Av, Tidpunkt) = (slag, text, handling.Av, handling.Tidpunkt);
    }

    private Avropshandelse() => Av = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Slag (kind).</summary>
    public Avropshandelseslag Slag { get; private init; }

    /// <summary>Skäl och vad som ändrades (reason and what changed, from → to).</summary>
    public string? Text { get; private init; }

    /// <summary>Vem (who).</summary>
    public string Av { get; private init; }

    /// <summary>När (when).</summary>
    public DateTimeOffset Tidpunkt { get; private init; }
}

/// <summary>Avropshandling (who acts and when).</summary>
/// <param name="Av">Vem (who).</param>
/// <param name="Tidpunkt">När (when).</param>
/// <param name="IDag">Dagens datum i Sverige (today).</param>
public sealed record Avropshandling(string Av, DateTimeOffset Tidpunkt, DateOnly IDag);
