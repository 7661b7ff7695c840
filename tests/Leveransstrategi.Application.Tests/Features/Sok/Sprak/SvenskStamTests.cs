using Leveransstrategi.Application.Features.Sok.Sprak;

namespace Leveransstrategi.Application.Tests.Features.Sok.Sprak;

public class SvenskStamTests
{
    /// <summary>Ordpar ur den publicerade beskrivningens ordlista: ord och stam.</summary>
    public static TheoryData<string, string> PubliceradeOrd { get; } = Par(
        """
        jakt jakt jaktbössa jaktböss jakten jakt jakthund jakthund jaktkarl jaktkarl jaktkarlar jaktkarl jaktkarlarne jaktkarl
        jaktkarlens jaktkarl jaktlöjtnant jaktlöjtnant jaktlöjtnanten jaktlöjtnant jaktlöjtnantens jaktlöjtnant jalusi jalusi
        jalusien jalusi jalusier jalusi jalusierna jalusi jamaika jamaik jamat jam jamrande jamr jamt jamt jande jand
        januari januari japanska japansk jaquette jaquet jaquettekappa jaquettekapp jargong jargong jasmin jasmin jasminen jasmin
        jasminer jasmin jasminhäck jasminhäck jaspis jaspis jaså jaså javäl javäl jazzvindens jazzvind jcrn jcrn jcsus jcsus je je
        jemföra jemför jemföras jemför jemförelse jemför jemförelser jemför klo klo kloaken kloak klock klock klocka klock
        klockan klockan klockans klockan klockare klock klockaren klock klockarens klock klockarfar klockarf klockarn klockarn
        klockarsonen klockarson klockas klock klockkedjan klockkedjan klocklikt klocklik klockor klock klockorna klock
        klockornas klock klockors klockor klockringning klockringning kloekornas kloek klok klok kloka klok klokare klok
        klokast klok klokaste klok kloke klok klokhet klok klokheten klok klokt klokt kloliknande klolikn klor klor klorna klorn
        kloroform kloroform kloster klost klostergården klostergård klosterlik klosterlik klot klot klotb klotb klotrund klotrund
        """);

    /// <summary>Ord ur styrdokument, efter samma algoritm.</summary>
    public static TheoryData<string, string> OrdUrStyrdokument { get; } = Par(
        """
        konsult konsult konsulten konsult konsulter konsult konsulterna konsult konsulternas konsult konsultens konsult
        konsulttjänst konsulttjänst konsulttjänster konsulttjänst konsulttjänsterna konsulttjänst
        nämnd nämnd nämnden nämnd nämnder nämnd nämnderna nämnd nämndernas nämnd nämndens nämnd
        upphandling upphandling upphandlingen upphandling upphandlingar upphandling upphandlingarna upphandling
        upphandlingens upphandling upphandla upphandl upphandlas upphandl upphandlade upphandl upphandlat upphandl
        avtal avtal avtalet avtal avtalets avtal avtalen avtal avtalens avtal ramavtal ramavtal ramavtalet ramavtal
        område områd området områd områdets områd områden områd områdena områden områdens områd
        beslut beslut beslutet beslut beslutets beslut besluten beslut beslutar beslut beslutas beslut beslutade beslut
        system system systemet system systemets system systemen system systemens system
        strategi strategi strategin strategin strategier strategi strategierna strategi
        anvisning anvisning anvisningen anvisning anvisningar anvisning anvisningarna anvisning
        leverantör leverantör leverantören leverantör leverantörer leverantör leverantörernas leverantör
        kommun kommun kommunen kommun kommuner kommun kommunerna kommun kommunens kommun
        styrelse styr styrelsen styr fastställelse fastställ ansvarig ansvar ansvarar ansvar ansvaret ansvar
        enhet enhet frihet frihet kapacitet kapacitet möjligheter möj möjligheten möj tillgänglig tillgäng
        tjänst tjänst tjänsten tjänst tjänster tjänst tjänsterna tjänst tjänsternas tjänst
        funktionellt funktionellt kraftfullt kraftfull arbetslöst arbetslös köpt köpt huset hus it it ö ö
        """);

    /// <summary>Böjningar som sökningen för samman utöver den publicerade algoritmen.</summary>
    public static TheoryData<string, string> BojningarSomMots { get; } = Par(
        """
        dokumentet dokument dokumentets dokument styrdokumentet styrdokument ärendet ärende ärendets ärenden
        programmet program programmets programmen reglementet reglemente nämnders nämnd kommuners kommunen
        styrelsers styrelserna leverantörers leverantör kansliet kansli programmens program områdets område avtalet avtalen
        """);

    [Theory]
    [MemberData(nameof(PubliceradeOrd))]
    [MemberData(nameof(OrdUrStyrdokument))]
    public void Ordet_far_den_stam_som_den_publicerade_algoritmen_ger(string ord, string stam) =>
        Assert.Equal(stam, SvenskStam.Av(ord));

    [Theory]
    [MemberData(nameof(BojningarSomMots))]
    public void Tva_bojningar_av_samma_ord_mots_i_sokningen(string ena, string andra) =>
        Assert.Equal(SvenskStam.ForSokning(andra), SvenskStam.ForSokning(ena));

    [Theory]
    [InlineData("område", "omrade")]
    [InlineData("mål", "mal")]
    [InlineData("för", "for")]
    [InlineData("avtal", "antal")]
    public void Olika_ord_skiljs_at(string ena, string andra) =>
        Assert.NotEqual(SvenskStam.ForSokning(andra), SvenskStam.ForSokning(ena));

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("ts")]
    [InlineData("ets")]
    [InlineData("bcdfgs")]
    [InlineData("123")]
    public void Korta_och_ovanliga_ord_ger_ett_svar(string ord) =>
        Assert.StartsWith(SvenskStam.ForSokning(ord), ord, StringComparison.Ordinal);

    private static TheoryData<string, string> Par(string text)
    {
        var ord = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var par = new TheoryData<string, string>();
        foreach (var tva in ord.Chunk(2))
            par.Add(tva[0], tva[1]);
        return par;
    }
}
