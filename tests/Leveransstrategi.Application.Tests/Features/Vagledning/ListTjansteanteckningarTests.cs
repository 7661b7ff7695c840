using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Vagledning;

/// <summary>Listan över sparade svar: vem som ser vad, urvalet, och om svaret hade blivit ett annat i dag.</summary>
public sealed class ListTjansteanteckningarTests
{
    private const string Bromma = "bromma-stadsdelsnamnd";
    private const string Farsta = "farsta-stadsdelsnamnd";
    private static readonly Testanvandare bromma = Testanvandare.Med(Roller.Namndadministrator, Bromma);
    private static readonly Testanvandare farsta = Testanvandare.Med(Roller.Namndadministrator, Farsta);
    private static readonly DateOnly idag = new(2026, 11, 22);

    [Fact]
    public async Task Namnden_ser_sina_egna_svar_och_redaktor_och_revisor_alla()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await SparaAsync(databas, bromma, Bromma, "telefoni", "mobiltelefoner");
        await SparaAsync(databas, farsta, Farsta, "it-konsulter", "projektledare");

        Assert.Equal("Bromma stadsdelsnämnd", Assert.Single((await ListaAsync(databas, bromma)).Sida.Rader).Organisation);
        Assert.Equal([Bromma], (await ListaAsync(databas, bromma)).Organisationer.Select(o => o.Slug));
        Assert.Empty((await ListaAsync(databas, bromma, new(Organisation: Farsta))).Sida.Rader);
        foreach (var roll in new[] { Roller.Redaktor, Roller.Revisor })
            Assert.Equal(["Farsta stadsdelsnämnd", "Bromma stadsdelsnämnd"], (await ListaAsync(databas, Testanvandare.Med(roll))).Sida.Rader.Select(rad => rad.Organisation));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => ListaAsync(databas, Testanvandare.Med(Roller.Avtalsforvaltare)));

        var fil = new List<ListTjansteanteckningar.Rad>();
        await databas.MedAsync(
            async leverantor =>
            {
                await foreach (var rad in await ((MediatR.IMediator)leverantor.GetService(typeof(MediatR.IMediator))!).Send(new ListTjansteanteckningar.AllaQuery(new())))
                    fil.Add(rad);
                return 0;
            },
            bromma);
        Assert.Equal("mobiltelefoner", Assert.Single(fil).Behov);
    }

    [Fact]
    public async Task Urvalet_foljer_omrade_slutsats_och_ord_ocksa_med_tecken_som_betyder_nagot_annat_i_databasen()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await SparaAsync(databas, bromma, Bromma, "telefoni", "50 % fler \"mobiler\" på_språng", "BRO 2026/1");
        await SparaAsync(databas, bromma, Bromma, "telefoni", "växel", "BRO 2026/2", "900 000");
        await SparaAsync(databas, bromma, Bromma, "it-konsulter", null, "BRO 2026/3");

        async Task<string[]> Dnr(ListTjansteanteckningar.Urval urval) => [.. (await ListaAsync(databas, bromma, urval)).Sida.Rader.Select(rad => rad.Dnr!)];

        Assert.Equal(["BRO 2026/2", "BRO 2026/1"], await Dnr(new(Omrade: "telefoni")));
        Assert.Equal(["BRO 2026/2"], await Dnr(new(Kod: Slutsatskod.EgenUpphandling)));
        Assert.Equal(["BRO 2026/1"], await Dnr(new(Text: "\"mobiler\"")));
        Assert.Equal(["BRO 2026/1"], await Dnr(new(Text: "50 %")));
        Assert.Equal(["BRO 2026/2"], await Dnr(new(Text: "VÄXEL")));
        Assert.Equal(["BRO 2026/3"], await Dnr(new(Text: "2026/3")));
        Assert.Equal(["BRO 2026/3"], await Dnr(new(Text: "i normalfallet")));
        // Ordet står bland skälen i det frysta svaret men inte i frågan eller svaret, och namnen i formen är inga ord.
        Assert.Empty(await Dnr(new(Text: "omradesSlug")));
        Assert.Empty(await Dnr(new(Omrade: "telefon")));
    }

    [Fact]
    public async Task Raden_sager_om_svaret_hade_blivit_ett_annat_i_dag()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var telefoni = await SparaAsync(databas, bromma, Bromma, "telefoni", "mobiltelefoner");
        await SparaAsync(databas, bromma, Bromma, "it-konsulter", "projektledare");
        Assert.Empty((await ListaAsync(databas, bromma)).Andrade);

        await databas.DbAsync(async db =>
        {
            var grans = await db.Beloppsgranser.SingleAsync(b => b.Slag == Beloppsslag.Direktupphandling && b.Giltighet.Till == null);
            db.Entry(grans).Property(b => b.Belopp).CurrentValue = 200_000m;
            return await db.SaveChangesAsync();
        });

        var andrad = Assert.Single((await ListaAsync(databas, bromma)).Andrade);
        Assert.Equal(telefoni, andrad.Key);
        Assert.StartsWith("Svaret är i dag: Ja, nämnden upphandlar själv", andrad.Value[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Listan_ar_i_sidor_och_staller_lika_manga_fragor_oavsett_antalet()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await SparaAsync(databas, bromma, Bromma, "telefoni", "mobiltelefoner");
        var innan = await RaknaAsync();
        for (var i = 0; i < ListTjansteanteckningar.Sidstorlek + 4; i++)
            await SparaAsync(databas, bromma, Bromma, "telefoni", $"mobiltelefoner {i}");

        Assert.Equal(innan, await RaknaAsync());
        Assert.Equal(22, innan);
        var andra = await ListaAsync(databas, bromma, sida: 2);
        Assert.Equal((55, 5), (andra.Sida.Antal, andra.Sida.Rader.Count));

        async Task<int> RaknaAsync()
        {
            databas.Fragor.Nollstall();
            await ListaAsync(databas, bromma);
            return databas.Fragor.Antal;
        }
    }

    private static Task<ListTjansteanteckningar.View> ListaAsync(Testdatabas databas, Testanvandare vem, ListTjansteanteckningar.Urval? urval = null, int sida = 1) =>
        databas.SkickaAsync(new ListTjansteanteckningar.Query(urval ?? new(), sida), vem);

    private static async Task<Guid> SparaAsync(Testdatabas databas, Testanvandare vem, string organisation, string omrade, string? behov, string? dnr = null, string varde = "250 000")
    {
        databas.Klocka.Stall(databas.Klocka.GetUtcNow().AddMinutes(1));
        return await databas.SkickaAsync(new SparaTjansteanteckning.Command(omrade, organisation, idag, Faktavarden.Vanlig, varde, null, behov, dnr), vem);
    }
}
