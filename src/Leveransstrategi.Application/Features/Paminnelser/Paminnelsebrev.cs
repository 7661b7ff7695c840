using System.Net.Mail;
using System.Text;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Paminnelser;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Paminnelser;

/// <summary>
/// Påminnelsebrev (daily digest): ett brev om dagen till var mottagare, med allt som är inne, det närmaste först. Det som kommer till
/// efter dagens brev väntar till nästa dag.
/// </summary>
/// <param name="db">Databasen (the database).</param>
/// <param name="skrivare">Skriver i utkorgen (writes to the outbox).</param>
public sealed class Paminnelsebrev(LeveransDbContext db, Brevskrivare skrivare)
{
    /// <summary>Högsta antal rader i ett brev (maximum number of entries in a letter); sidan har alla.</summary>
    public const int MaxRader = 50;

    /// <summary>Skriver dagens brev (writes the digests) och antecknar dem på påminnelserna.</summary>
    /// <param name="vantande">Påminnelserna som väntar (the waiting reminders).</param>
    /// <param name="brevlador">Rollernas brevlådor (mailboxes of the roles).</param>
    /// <param name="idag">Dagen (today).</param>
    /// <param name="nu">Nu (now).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task SkrivAsync(IReadOnlyList<Paminnelse> vantande, Rollbrevlador brevlador, DateOnly idag, DateTimeOffset nu, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(vantande);
        ArgumentNullException.ThrowIfNull(brevlador);
        if (vantande.Count == 0)
            return;
        var avtal = await AvtalenAsync(vantande, cancellationToken);
        var konton = await (
            from konto in db.Users
            from tilldelning in db.UserRoles.Where(r => r.UserId == konto.Id)
            join roll in db.Roles on tilldelning.RoleId equals roll.Id
            where !konto.Avstangd && konto.Email != null
            select new { Roll = roll.Name!, Epost = konto.Email! }).ToListAsync(cancellationToken);
        var perRoll = konton.ToLookup(rad => rad.Roll, rad => rad.Epost);
        var avstangda = (await db.Users.Where(k => k.Avstangd && k.Email != null).Select(k => k.Email!).ToListAsync(cancellationToken)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var led = Brevnyckel.Paminnelseled(idag);
        var lagda = (await db.Utkorg.Where(b => b.Nyckel.StartsWith(led)).Select(b => b.Nyckel).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);

        var brev = new Dictionary<string, (string Till, List<Paminnelse> Rader)>(StringComparer.Ordinal);
        foreach (var en in Ordna(vantande, avtal, idag))
        {
            var nycklar = Mottagare(en, avtal[en.Ramavtal]).Select(till => (Nyckel: Brevnyckel.Paminnelser(idag, till), Till: till)).DistinctBy(par => par.Nyckel).ToList();
            if (nycklar.Count == 0 || nycklar.Exists(par => lagda.Contains(par.Nyckel)))
                continue;
            foreach (var (nyckel, till) in nycklar)
            {
                if (!brev.TryGetValue(nyckel, out var ett))
                    brev.Add(nyckel, ett = (till, []));
                ett.Rader.Add(en);
            }

            en.Paminn([.. nycklar.Select(par => par.Nyckel)], idag, nu);
        }

        foreach (var (nyckel, (till, rader)) in brev)
            skrivare.Skriv(nyckel, till, Amne(rader, avtal), Text(rader, avtal, idag));

        IEnumerable<string> Mottagare(Paminnelse en, Avtalsrad rad)
        {
            var personer = en.GarTill.Kontoroll() is { } roll
                ? [.. perRoll[roll]]
                : Adress(en.GarTill == Paminnelseroll.Agare ? rad.Agare : rad.Forvaltare) is { } adress && !avstangda.Contains(adress) ? new[] { adress } : [];
            return personer.Length > 0 ? personer : brevlador.For(en.GarTill) is { } lada ? [lada] : [];
        }
    }

    /// <summary>
    /// Drar tillbaka det som väntar på att skickas (withdraws what has not been sent) om påminnelser som tas bort: ett brev om bara dem tas bort,
    /// ett om flera saker skrivs om utan dem. Det som är skickat, eller kan ha kommit fram, står kvar som logg.
    /// </summary>
    /// <param name="borta">Påminnelserna som tas bort (the reminders being removed).</param>
    /// <param name="idag">Dagen (today).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task DraTillbakaAsync(IReadOnlyList<Paminnelse> borta, DateOnly idag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(borta);
        var oskickade = await borta.SelectMany(en => en.Steg).Select(steg => steg.Brev).OfType<string>().LasIDelarAsync(
            nycklar => db.Utkorg.Where(b => nycklar.Contains(b.Nyckel) && (b.Lage == Brevlage.Vantar || b.Lage == Brevlage.Misslyckades)), cancellationToken);
        if (oskickade.Count == 0)
            return;
        var ids = borta.Select(en => en.Id).ToHashSet();
        var delade = (await oskickade.Select(b => b.Nyckel).LasIDelarAsync(
            nycklar => db.Paminnelser.AsNoTracking().Include(p => p.Steg).Where(p => p.Steg.Any(s => nycklar.Contains(s.Brev))), cancellationToken))
            .Where(en => !ids.Contains(en.Id)).DistinctBy(en => en.Id).ToList();
        var avtal = await AvtalenAsync(delade, cancellationToken);
        foreach (var brev in oskickade)
        {
            var rader = Ordna(delade.Where(en => en.Steg.Any(steg => steg.Brev == brev.Nyckel)), avtal, idag).ToList();
            if (rader.Count == 0)
                db.Remove(brev);
            else
                (brev.Amne, brev.Text, brev.Marke) = (Amne(rader, avtal), Text(rader, avtal, idag), Guid.NewGuid());
        }
    }

    private async Task<Dictionary<RamavtalId, Avtalsrad>> AvtalenAsync(IEnumerable<Paminnelse> paminnelser, CancellationToken cancellationToken) => (await paminnelser.Select(en => en.Ramavtal).LasIDelarAsync(
        ids => db.Ramavtal.AsNoTracking().Where(r => ids.Contains(r.Id)).Select(r => new Avtalsrad(r.Id, r.Nummer, r.Titel, r.Agare, r.Forvaltare)), cancellationToken)).ToDictionary(rad => rad.Id);

    private static IEnumerable<Paminnelse> Ordna(IEnumerable<Paminnelse> paminnelser, Dictionary<RamavtalId, Avtalsrad> avtal, DateOnly idag) =>
        paminnelser.OrderBy(en => en.Dag ?? idag).ThenBy(en => avtal[en.Ramavtal].Nummer, StringComparer.Ordinal);

    private static string Amne(List<Paminnelse> rader, Dictionary<RamavtalId, Avtalsrad> avtal) => rader.Count == 1
        ? $"Påminnelse: {rader[0].Slag.Ord(rader[0].Plats)}, {avtal[rader[0].Ramavtal].Nummer}"
        : $"{rader.Count} påminnelser om ramavtal";

    private static string Text(List<Paminnelse> rader, Dictionary<RamavtalId, Avtalsrad> avtal, DateOnly idag)
    {
        var text = new StringBuilder(rader.Count == 1 ? "En sak i ett ramavtal behöver dig.\n" : $"{rader.Count} saker i ramavtal behöver dig, den närmaste först.\n");
        foreach (var en in rader.Take(MaxRader))
        {
            var rad = avtal[en.Ramavtal];
            text.Append('\n')
                .Append(en.Dag is { } dag ? $"{dag:yyyy-MM-dd} ({Bevakningsord.Avstand(dag, idag)}): {en.Slag.Ord(en.Plats)}\n" : $"{en.Slag.Stegord(en.Troskel)} har gått åt\n")
                .Append(Svensktid.Kultur, $"{rad.Nummer} {rad.Titel}\n")
                .Append(en.Slag.AttGora()).Append('\n')
                .Append(en.Eskalerad is null ? "" : $"Saken har gått vidare till dig, eftersom ingen har tagit hand om den ({en.Roll.Ord().ToLower(Svensktid.Kultur)} påmindes först).\n")
                .Append(Svensktid.Kultur, $"~/ramavtal/paminnelser/{en.Id.Value}\n");
        }

        return text.Append(rader.Count > MaxRader ? $"\nOch {rader.Count - MaxRader} till.\n" : "").Append("\nAlla påminnelser, med regler:\n~/ramavtal/paminnelser\n").ToString();
    }

    private static string? Adress(string? person) =>
        person is not null && person.Length <= Brev.MaxLangdTill && person.Contains('@', StringComparison.Ordinal) && MailAddress.TryCreate(person, out var adress) ? adress.Address : null;

    private sealed record Avtalsrad(RamavtalId Id, string Nummer, string Titel, string? Agare, string? Forvaltare);
}
