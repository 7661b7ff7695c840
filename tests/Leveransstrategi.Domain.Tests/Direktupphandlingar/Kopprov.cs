using System.Globalization;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Direktupphandlingar;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Domain.Tests.Direktupphandlingar;

/// <summary>Köp och belopp som proven räknar med.</summary>
internal static class Kopprov
{
    public static readonly OrganisationId Bromma = new(Guid.CreateVersion7());
    public static readonly OrganisationId Farsta = new(Guid.CreateVersion7());
    public static readonly DateOnly IDag = new(2026, 11, 22);
    public static readonly Kophandling Handling = new("Nämndens administratör", new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero), IDag);

    public static readonly Kopuppgifter Uppgifter = new(
        "Handledning i projektverktyg", CpvKod.Tolka("72220000-3"), 250_000m, new(2026, 11, 20), Leverantor: "Verktyg AB", Skal: "Lågt värde. Bäst av tre svar.");

    public static Lagbelopp Belopp(bool bekraftat = true) => new(
    [
        Grans(Beloppsslag.Direktupphandling, 615_312m, true, null, new(2022, 1, 31), bekraftat),
        Grans(Beloppsslag.Direktupphandling, 700_000m, false, new(2022, 2, 1), null, bekraftat),
        Grans(Beloppsslag.Dokumentation, 100_000m, true, new(2022, 2, 1), null, bekraftat),
    ]);

    public static Kop Kop(string dag, decimal varde, OrganisationId? namnd = null, Direktupphandlingsstatus status = Direktupphandlingsstatus.Genomford, string slag = "722", string? enhet = null, string? leverantor = null, string? nummer = null) =>
        new(new(Guid.CreateVersion7()), namnd ?? Bromma, "Nämnden", enhet, "Köp", slag, varde, DateOnly.Parse(dag, CultureInfo.InvariantCulture), status, leverantor, nummer);

    private static Beloppsgrans Grans(Beloppsslag slag, decimal belopp, bool ingar, DateOnly? fran, DateOnly? till, bool bekraftat)
    {
        var grans = new Beloppsgrans(slag, belopp, ingar, "lou", "prov", new Giltighet(fran, till));
        if (bekraftat)
            grans.Bekrafta(belopp, "prov", "Provet", DateTimeOffset.UnixEpoch);
        return grans;
    }
}
