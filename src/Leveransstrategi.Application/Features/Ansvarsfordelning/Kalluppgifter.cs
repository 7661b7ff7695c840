using System.Globalization;
using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Ansvarsfordelning;

/// <summary>Källuppgifter (facts of a source) så som de skrivs när ett ansvar registreras eller avslutas.</summary>
public interface IKalluppgifter
{
    /// <summary>Vald källa (chosen source): ett styrdokument, en version av en anvisning, eller <see cref="Kallregler.Annan"/>.</summary>
    string? Kalla { get; }

    /// <summary>Namnet på en lag eller ett beslut som inte finns i registret (name of another source).</summary>
    string? Kalltitel { get; }

    /// <summary>Avsnitt, punkt eller paragraf (section, clause or paragraph).</summary>
    string? Kallavsnitt { get; }
}

/// <summary>En källa att välja (a source to choose).</summary>
/// <param name="Kod">Koden i formuläret (code).</param>
/// <param name="Namn">Namnet (name).</param>
public sealed record Kallval(string Kod, string Namn);

/// <summary>Källregler (rules for the facts of a source): ett ansvar finns aldrig utan källa.</summary>
public static class Kallregler
{
    /// <summary>Koden för en källa som inte finns i registret (code of a source outside the register).</summary>
    public const string Annan = "annan";

    private const string Styrdokumentled = "styrdokument:";
    private const string Anvisningsled = "anvisning:";

    /// <summary>Källan ska vara vald, och namngiven när den inte finns i registret (a source is demanded).</summary>
    /// <typeparam name="T">Begäran (the request).</typeparam>
    /// <param name="kontroll">Formkontrollen (the validator).</param>
    public static void KravKalla<T>(this AbstractValidator<T> kontroll)
        where T : IKalluppgifter
    {
        ArgumentNullException.ThrowIfNull(kontroll);
        kontroll.RuleFor(k => k.Kalla).NotEmpty().WithMessage("Välj källan: det som är beslutat om ansvaret. Finns den inte i listan, välj En lag eller ett annat beslut.");
        kontroll.RuleFor(k => k.Kalltitel).NotEmpty().When(k => k.Kalla == Annan).WithMessage("Skriv lagens eller beslutets namn, till exempel Kommunfullmäktige 2008-03-03, dnr 020-3164/2007.");
        kontroll.RuleFor(k => k.Kalltitel).Empty().When(k => k.Kalla is { Length: > 0 } && k.Kalla != Annan).WithMessage("Du har både valt en källa i listan och skrivit ett namn. Ta bort namnet, eller välj En lag eller ett annat beslut i listan.");
        kontroll.RuleFor(k => k.Kalltitel).MaximumLength(Kallhanvisning.MaxLangdTitel).WithMessage($"Namnet får ha högst {Kallhanvisning.MaxLangdTitel} tecken.");
        kontroll.RuleFor(k => k.Kallavsnitt).MaximumLength(Kallhanvisning.MaxLangdAvsnitt).WithMessage($"Avsnittet får ha högst {Kallhanvisning.MaxLangdAvsnitt} tecken.");
    }

    /// <summary>Källorna att välja bland (sources to choose from): registrets styrdokument och de beslutade anvisningarna.</summary>
    internal static async Task<IReadOnlyList<Kallval>> KallvalAsync(this LeveransDbContext db, CancellationToken cancellationToken)
    {
        var dokument = await db.Styrdokument.AsNoTracking()
            .Where(d => d.Status == Registerstatus.Registrerat)
            .Select(d => new { d.Slug, d.Titel })
            .ToListAsync(cancellationToken);
        var versioner = await (
            from v in db.Anvisningsversioner.AsNoTracking()
            join a in db.Anvisningar.AsNoTracking() on v.AnvisningId equals a.Id
            where v.Status == Anvisningsstatus.Beslutad
            select new { a.Slug, a.Titel, v.Nummer }).ToListAsync(cancellationToken);
        return
        [
            .. dokument.OrderBy(d => d.Titel, Svensktid.Namnordning).Select(d => new Kallval(Styrdokumentled + d.Slug, d.Titel)),
            .. versioner.OrderBy(v => v.Titel, Svensktid.Namnordning).ThenByDescending(v => v.Nummer).Select(v => new Kallval($"{Anvisningsled}{v.Slug}:{v.Nummer}", $"{v.Titel}, version {v.Nummer}")),
            new(Annan, "En lag eller ett annat beslut"),
        ];
    }

    /// <summary>Hänvisningen av uppgifter som har prövats (the citation of checked facts).</summary>
    /// <exception cref="RegelbrottException">Källan, avsnittet eller punkten finns inte.</exception>
    internal static async Task<Kallhanvisning> SomKallaAsync(this LeveransDbContext db, IKalluppgifter uppgifter, CancellationToken cancellationToken)
    {
        var kod = uppgifter.Kalla!;
        var avsnitt = uppgifter.Kallavsnitt.SomText();
        if (kod == Annan)
            return new(uppgifter.Kalltitel!.Trim(), null, avsnitt);
        if (kod.StartsWith(Styrdokumentled, StringComparison.Ordinal))
        {
            var slug = kod[Styrdokumentled.Length..];
            var titel = await db.Styrdokument.AsNoTracking().Where(d => d.Slug == slug && d.Status == Registerstatus.Registrerat).Select(d => d.Titel).FirstOrDefaultAsync(cancellationToken)
                ?? throw Okand();
            await db.KravAvsnittAsync(slug, titel, avsnitt, cancellationToken);
            return new(titel, slug, avsnitt);
        }

        if (kod.Split(':') is not [_, var anvisning, var nummer] || !int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            throw Okand();
        var rad = await (
            from v in db.Anvisningsversioner.AsNoTracking()
            join a in db.Anvisningar.AsNoTracking() on v.AnvisningId equals a.Id
            where a.Slug == anvisning && v.Nummer == version && v.Status == Anvisningsstatus.Beslutad
            select new { a.Titel, v.Text }).FirstOrDefaultAsync(cancellationToken) ?? throw Okand();
        return avsnitt is null || Punkter(rad.Text).Contains(avsnitt)
            ? Kallhanvisning.TillAnvisning(rad.Titel, anvisning, version, avsnitt)
            : throw new RegelbrottException($"{rad.Titel}, version {version}, har ingen punkt {avsnitt}. Skriv punktens nummer, till exempel 4.1, eller lämna fältet tomt.");
    }

    /// <summary>Punkternas nummer (numbers of the clauses) i en anvisning.</summary>
    internal static HashSet<string> Punkter(Anvisningstext text) =>
        [.. text.Avsnitt.SelectMany((avsnitt, a) => avsnitt.Punkter.Select((_, p) => Anvisningstext.Nummer(a, p)))];

    private static RegelbrottException Okand() => new("Källan finns inte i registret. Välj en i listan.");
}
