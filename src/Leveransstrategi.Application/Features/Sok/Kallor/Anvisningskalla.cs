using System.Globalization;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Sok.Kallor;

/// <summary>
/// Anvisningar och deras punkter i sökningen (instructions and clauses). Varje version är en rot för sig, så att den som gäller hittas
/// oförändrad medan ett utkast skrivs. Det som inte är beslutat är bara för den som får läsa utkast, och förkastade utkast söks inte.
/// </summary>
public sealed class Anvisningskalla : Sokkalla<Anvisningsversion>
{
    private const string Helhet = "anvisning";
    private const string Del = "punkt";

    /// <inheritdoc/>
    public override IReadOnlyList<Sokslag> Slag { get; } =
    [
        new(Helhet, "Anvisning", "Anvisningar", 3),
        new(Del, "Punkt", "Punkter i anvisningar", 4),
    ];

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<Guid>> RotterAsync(LeveransDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var id = await db.Anvisningsversioner.AsNoTracking().Select(version => version.Id).ToListAsync(cancellationToken);
        return id.ConvertAll(varde => varde.Value);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<Sokunderlag>> LasAsync(
        LeveransDbContext db,
        IReadOnlyCollection<Guid> rotter,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var id = rotter.Select(varde => new AnvisningsversionId(varde)).ToList();
        var versioner = await (
            from version in db.Anvisningsversioner.AsNoTracking()
            join anvisning in db.Anvisningar.AsNoTracking() on version.AnvisningId equals anvisning.Id
            where id.Contains(version.Id) && version.Status != Anvisningsstatus.Forkastad
                // Av två versioner med samma första dag gäller den senare; den tidigare har ingen dag att hittas på.
                && !(version.Status == Anvisningsstatus.Beslutad && db.Anvisningsversioner.Any(senare =>
                    senare.AnvisningId == version.AnvisningId
                    && senare.Nummer > version.Nummer
                    && senare.Status == Anvisningsstatus.Beslutad
                    && senare.Giltighet.Fran == version.Giltighet.Fran))
            select new Versionspost(
                version.Id.Value,
                anvisning.Slug,
                anvisning.Titel,
                version.Nummer,
                version.Status,
                version.Sammanfattning,
                version.Beslut,
                version.Upphavande,
                version.Giltighet,
                version.Text)).ToListAsync(cancellationToken);
        return [.. versioner.SelectMany(Underlag)];
    }

    /// <inheritdoc/>
    protected override Guid Id(Anvisningsversion rot) => rot.Id.Value;

    private static IEnumerable<Sokunderlag> Underlag(Versionspost version)
    {
        var adress = $"/anvisningar/{version.Slug}/version/{version.Nummer}";
        var arUtkast = version.Status != Anvisningsstatus.Beslutad;
        var giltighet = arUtkast ? Giltighet.TillsVidare : version.Giltighet;
        yield return new Sokunderlag(
            version.Id,
            Helhet,
            $"{Helhet}/{version.Slug}/{version.Nummer}",
            version.Titel,
            $"Version {version.Nummer}",
            Text(version.Sammanfattning, Beslutsrad("Beslut", version.Beslut), Beslutsrad("Upphävd", version.Upphavande)),
            adress,
            [.. new[] { version.Beslut, version.Upphavande }.Select(beslut => beslut?.Diarienummer?.Text).OfType<string>()],
            arUtkast,
            giltighet,
            SoksAvenEfterat: true);

        // Numret på en punkt i en annan anvisning kan ändras utan att den här versionen gör det, så det skrivs inte in i indexet.
        var inom = Punkttext.Hanvisningar(version.Text, new Dictionary<PunktId, (string, string)>());
        for (var a = 0; a < version.Text.Avsnitt.Count; a++)
        {
            var avsnitt = version.Text.Avsnitt[a];
            for (var p = 0; p < avsnitt.Punkter.Count; p++)
            {
                var nummer = Anvisningstext.Nummer(a, p);
                yield return new Sokunderlag(
                    version.Id,
                    Del,
                    $"{Del}/{version.Slug}/{version.Nummer}/{avsnitt.Punkter[p].Id.Value:N}",
                    $"{nummer} {avsnitt.Rubrik}",
                    version.Titel,
                    Punkttext.Ren(avsnitt.Punkter[p].Text, id => inom(id) ?? ("en punkt i en annan anvisning", adress)),
                    $"{adress}#punkt-{nummer}",
                    [],
                    arUtkast,
                    giltighet,
                    SoksAvenEfterat: false);
            }
        }
    }

    private static string? Beslutsrad(string inledning, Beslut? beslut) => beslut is null
        ? null
        : $"{inledning}: " + string.Join(
            ", ",
            new[] { beslut.Organ, beslut.Datum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), beslut.Paragraf, beslut.Diarienummer is { } dnr ? $"dnr {dnr.Text}" : null }
                .Where(del => del is not null));

    private sealed record Versionspost(
        Guid Id,
        string Slug,
        string Titel,
        int Nummer,
        Anvisningsstatus Status,
        string? Sammanfattning,
        Beslut? Beslut,
        Beslut? Upphavande,
        Giltighet Giltighet,
        Anvisningstext Text);
}
