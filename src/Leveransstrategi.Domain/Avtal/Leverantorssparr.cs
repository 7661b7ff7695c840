using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>
/// Leverantörsspärr (suspension of a supplier): en avstängning med första och sista dag, skäl och källa. Den upphör av sig själv efter
/// sista dagen, eller tidigare när den hävs.
/// </summary>
public sealed class Leverantorssparr
{
    /// <summary>Längsta skäl (maximum length in characters).</summary>
    public const int MaxLangdSkal = 1000;

    internal Leverantorssparr(DateOnly fran, DateOnly till, string skal, Kallhanvisning kalla)
    {
        Id = Guid.CreateVersion7();
        Fran = fran;
        Till = till;
        Skal = skal;
        Kalla = kalla;
    }

    private Leverantorssparr()
    {
        Skal = string.Empty;
        Kalla = null!;
    }

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Första dagen (first day).</summary>
    public DateOnly Fran { get; private init; }

    /// <summary>Sista dagen (last day, inclusive) enligt beslutet.</summary>
    public DateOnly Till { get; private init; }

    /// <summary>Skäl (reason).</summary>
    public string Skal { get; private init; }

    /// <summary>Källa (source): det som avstängningen vilar på.</summary>
    public Kallhanvisning Kalla { get; private init; }

    /// <summary>Den dag leverantören åter får anlitas (lifted from this day), om avstängningen hävts i förtid.</summary>
    public DateOnly? HavdFran { get; private set; }

    /// <summary>Varför den hävdes (why it was lifted).</summary>
    public string? Havningsskal { get; private set; }

    /// <summary>Om den omfattar dagen (does it cover the day).</summary>
    /// <param name="dag">Dagen (the day).</param>
    public bool Omfattar(DateOnly dag) => Fran <= dag && dag <= Till && (HavdFran is null || dag < HavdFran);

    internal bool Moter(DateOnly fran, DateOnly till) => Fran <= till && fran <= (HavdFran?.AddDays(-1) ?? Till);

    internal void Hav(DateOnly fran, string skal) => (HavdFran, Havningsskal) = (fran, skal);
}
